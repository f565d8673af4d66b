namespace MigrationDomain.Testing;

public sealed class CultureTests
{
    [Fact]
    public void Run_really_changes_the_culture() =>
        Culture.Run("fr-FR", () => 1.5.ToString((IFormatProvider?)null)).Should().Be("1,5");
}
