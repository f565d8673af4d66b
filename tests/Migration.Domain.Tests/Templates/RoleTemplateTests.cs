namespace MigrationDomain.Templates;

public sealed class RoleTemplateTests
{
    private static readonly RoleTemplate Commissioner = new(new("commissioner"), "Integrated care board", "CCG", "ICB");

    [Theory]
    [InlineData("commissioner")]
    [InlineData("INTEGRATED CARE BOARD")]
    [InlineData("ccg")]
    [InlineData("ICB")]
    public void IsCalled_knows_key_name_and_aliases(string name) => Commissioner.IsCalled(name).Should().BeTrue();

    [Theory]
    [InlineData("CC")]
    [InlineData("")]
    [InlineData("CCG ")]
    public void IsCalled_does_not_guess(string name) => Commissioner.IsCalled(name).Should().BeFalse();

    [Fact]
    public void IsCalled_is_the_same_in_Turkish() => Testing.Culture.Run("tr-TR", () => Commissioner.IsCalled("icb")).Should().BeTrue();

    [Fact]
    public void ToString_lists_the_aliases()
    {
        Commissioner.ToString().Should().Be("Integrated care board (CCG, ICB)");
        new RoleTemplate(new("lead-gp"), "Lead GP").ToString().Should().Be("Lead GP");
    }
}
