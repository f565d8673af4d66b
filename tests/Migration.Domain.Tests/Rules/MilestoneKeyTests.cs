namespace MigrationDomain.Rules;

public sealed class MilestoneKeyTests
{
    [Theory]
    [InlineData("go-live")]
    [InlineData("gp-38")]
    [InlineData("7")]
    [InlineData("a-b-c-d")]
    public void A_slug_is_kept_as_it_is(string value)
    {
        new MilestoneKey(value).Value.Should().Be(value);
        new MilestoneKey(value).ToString().Should().Be(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("Go Live")]
    [InlineData("go_live")]
    [InlineData("Go-live")]
    [InlineData("-go")]
    [InlineData("go-")]
    [InlineData("go--live")]
    [InlineData("gö")]
    [InlineData("go\n")]
    [InlineData("٣")] // a digit, but not one of ours
    public void Anything_else_is_refused(string value)
    {
        Action key = () => _ = new MilestoneKey(value);
        key.Should().Throw<ArgumentException>().WithMessage(
            $"'{value}' is not a milestone key. Use lower-case letters, digits and single hyphens, such as 'go-live', at most 64 characters. (Parameter 'value')");
    }

    [Fact]
    public void Sixty_four_characters_are_the_most()
    {
        new MilestoneKey(new string('a', 64)).Value.Should().HaveLength(64);
        Action longer = () => _ = new MilestoneKey(new string('a', 65));
        longer.Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Null_is_refused()
    {
        Action key = () => _ = new MilestoneKey(null!);
        key.Should().Throw<ArgumentNullException>().WithMessage("*value*");
    }

    [Fact]
    public void Keys_are_equal_by_text()
    {
        new MilestoneKey("eps").Should().Be(new MilestoneKey("eps")).And.NotBe(new MilestoneKey("eps-2"));
        new MilestoneKey("eps").GetHashCode().Should().Be(new MilestoneKey("eps").GetHashCode());
    }
}
