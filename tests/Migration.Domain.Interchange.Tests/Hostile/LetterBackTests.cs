using MigrationDomain.Interchange.Letters;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Letters say every fact as it is, on one line and without what cannot be seen.</summary>
public sealed class LetterBackTests : BackTests
{
    private const string Wording = "{practice}\n{ods-code}\n{old-system}\n{new-system}\n{contact}\n{sender}\n{party}\n{asks}\n{plan}\n{change}\n{root}\n{sender-role}";

    protected override void ComesBack(string text)
    {
        string name = Some.NameOf(text);
        LetterFacts facts = new() { Practice = name, OdsCode = name, OldSystem = name, NewSystem = name, Contact = name, Sender = name };
        NoticeLetter letter = NoticeLetter.For(Some.PlanNamed(text), new NoticeKey("notice"), facts, Wording);
        letter.Missing.Should().BeEmpty();
        string[] lines = letter.Text.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(12);
        Assert.All(lines, line => Visible.Shows(line, name));
        Visible.Shows(letter.Party, name);
    }
}
