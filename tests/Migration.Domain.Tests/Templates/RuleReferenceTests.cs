namespace MigrationDomain.Templates;

public sealed class RuleReferenceTests
{
    [Fact]
    public void ToString_says_what_it_points_to()
    {
        RuleReference.To(Some.GoLive).ToString().Should().Be("milestone go-live");
        RuleReference.To(new ActivityKey("gp-36")).ToString().Should().Be("activity gp-36");
        RuleReference.To(new NoticeKey("eps")).ToString().Should().Be("notice eps");
        RuleReference.To(new GateKey("g4-data")).ToString().Should().Be("gate g4-data");
    }

    [Fact]
    public void Kinds_are_told_apart() => RuleReference.To(new ActivityKey("eps")).Should().NotBe(RuleReference.To(new NoticeKey("eps")));

    [Fact]
    public void Nothing_is_no_reference() =>
        FluentActions.Invoking(() => RuleReference.To((NoticeKey)null!)).Should().Throw<ArgumentNullException>().WithParameterName("notice");
}
