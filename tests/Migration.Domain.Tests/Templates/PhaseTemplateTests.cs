using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class PhaseTemplateTests
{
    [Fact]
    public void ToString_says_from_when_to_when_and_how_long()
    {
        Some.Template.Phases.Select(phase => phase.ToString()).Should().Equal(
            "Preparation: kick-off to final-extract, at least 12 weeks",
            "Cutover: final-extract to go-live, no stated length",
            "Run-off: until access-ends, no stated length");
    }

    [Fact]
    public void A_length_says_only_the_bounds_it_has()
    {
        PhaseLength.Unstated.ToString().Should().Be("no stated length");
        new PhaseLength { Least = DateOffset.Days(3), TypicalFrom = DateOffset.Weeks(1), TypicalTo = DateOffset.Weeks(2), Most = DateOffset.Weeks(3) }
            .ToString().Should().Be("at least 3 calendar days, usually 1 week to 2 weeks, at most 3 weeks");
        new PhaseLength { TypicalFrom = DateOffset.Weeks(1), TypicalTo = DateOffset.Weeks(1) }.ToString().Should().Be("usually 1 week");
        new PhaseLength { TypicalFrom = DateOffset.Weeks(1) }.ToString().Should().Be("usually 1 week");
        new PhaseLength { TypicalTo = DateOffset.Weeks(2) }.ToString().Should().Be("usually up to 2 weeks");
    }

    [Fact]
    public void Roles_left_at_their_default_are_empty() =>
        new PhaseTemplate(new("x"), "X", null, Some.GoLive) { Roles = default }.Roles.Should().BeEmpty();

    [Fact]
    public void Null_is_refused_by_name()
    {
        Action to = () => _ = new PhaseTemplate(new("x"), "X", Some.GoLive, null!);
        to.Should().Throw<ArgumentNullException>().WithParameterName("to");
    }
}
