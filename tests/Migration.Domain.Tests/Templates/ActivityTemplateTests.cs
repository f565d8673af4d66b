using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class ActivityTemplateTests
{
    private static readonly OffsetRule From = OffsetRule.Before(Some.GoLive, DateOffset.Weeks(2));
    private static readonly OffsetRule To = OffsetRule.On(Some.GoLive);

    [Fact]
    public void Rule_says_when_as_far_as_it_is_known()
    {
        Activity(null, null).Rule.Should().Be("no timing stated");
        Activity(From, null).Rule.Should().Be("not before 2 weeks before go-live");
        Activity(null, To).Rule.Should().Be("at the latest on the day of go-live");
        Activity(From, To).Rule.Should().Be("from 2 weeks before go-live to go-live");
        Activity(To, To).Rule.Should().Be("on the day of go-live");
    }

    [Fact]
    public void Rule_says_how_often_and_what_else()
    {
        ActivityTemplate meeting = new(new("meet"), "Meeting", new("cutover")) { NotBefore = From, Latest = To, Every = DateOffset.Weeks(1), Remark = "by telephone" };
        meeting.Rule.Should().Be("every week from 2 weeks before go-live to go-live; by telephone");
        meeting.ToString().Should().Be("Meeting: every week from 2 weeks before go-live to go-live; by telephone");
    }

    [Fact]
    public void Owners_left_at_their_default_are_empty() =>
        new ActivityTemplate(new("meet"), "Meeting", new("cutover")) { Owners = default }.Owners.Should().BeEmpty();

    [Fact]
    public void Without_a_standing_it_is_a_local_custom() => Activity(null, null).Provenance.Should().Be(Provenance.Local);

    [Fact]
    public void Null_is_refused_by_name()
    {
        Action key = () => _ = new ActivityTemplate(null!, "Meeting", new("cutover"));
        Action name = () => _ = new ActivityTemplate(new("meet"), " ", new("cutover"));
        Action phase = () => _ = new ActivityTemplate(new("meet"), "Meeting", null!);
        key.Should().Throw<ArgumentNullException>().WithParameterName("key");
        name.Should().Throw<ArgumentException>().WithParameterName("name");
        phase.Should().Throw<ArgumentNullException>().WithParameterName("phase");
    }

    private static ActivityTemplate Activity(DateRule? notBefore, DateRule? latest) =>
        new(new("meet"), "Meeting", new("cutover")) { NotBefore = notBefore, Latest = latest };
}
