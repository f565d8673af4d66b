using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>What is written of hostile text comes back: every text of the table, and thousands made of them.</summary>
public abstract class BackTests
{
    public static TheoryData<string> Names => HostileTexts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_hostile_text_comes_back(string name) => ComesBack(HostileTexts.All[name]);

    [Fact]
    public void Any_text_comes_back() => Check.That(Some.Texts, ComesBack);

    /// <summary>Fails unless what is written with the text in every place for texts is read as it was.</summary>
    protected abstract void ComesBack(string text);
}
