using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

public sealed class TemplateComparisonTests
{
    [Fact]
    public void A_template_does_not_differ_from_itself() => TemplateComparison.Compare(Some.Template, Some.TemplateWith()).Should().BeEmpty();

    [Fact]
    public void Changed_rules_come_in_order_then_new_ones()
    {
        MigrationTemplate to = Some.TemplateWith(
            milestones:
            [
                new(new("rehearsal"), "Rehearsal", OffsetRule.Before(Some.GoLive, DateOffset.Weeks(4))),
                .. Some.Milestones.Select(milestone => milestone.Key.Value switch
                {
                    "access-ends" => new(milestone.Key, milestone.Name, OffsetRule.After(Some.GoLive, DateOffset.Days(90))),
                    "final-extract" => new(milestone.Key, milestone.Name, milestone.Rule, new Provenance(Hardness.Hard, Certainty.May, Some.Guide)),
                    _ => milestone,
                }),
            ],
            notices: [.. Some.Notices.Skip(1)]);
        TemplateComparison.Compare(Some.Template, to).Select(change => change.ToString()).Should().Equal(
            "final-extract: at least 3 working days before go-live (hard, must) -> 3 working days before go-live (hard, may)",
            "access-ends: 45 calendar days after go-live (soft, local custom) -> 90 calendar days after go-live (soft, local custom)",
            "prescriptions: at least 35 calendar days before links-off, rolled to the preceding working day (hard, must) -> no such rule",
            "rehearsal: no such rule -> 4 weeks before go-live (soft, local custom)");
    }

    [Fact]
    public void Another_source_alone_is_no_difference()
    {
        Provenance elsewhere = new(Hardness.Hard, Certainty.Must, new RuleSource("Another guide"));
        MigrationTemplate to = Some.TemplateWith(phases: [.. Some.Phases.Select(phase => phase.Key.Value == "cutover" ? new(phase.Key, phase.Name, phase.From, phase.To, elsewhere) : phase)]);
        TemplateComparison.Compare(Some.Template, to).Should().BeEmpty();
    }

    [Fact]
    public void A_change_keeps_both_sides_and_the_kind()
    {
        RuleChange change = TemplateComparison.Compare(Some.Template, Some.TemplateWith(sequences: [.. Some.Sequences.Skip(1)])).Single();
        change.Should().BeEquivalentTo(new
        {
            Id = "links-off-then-final-extract",
            Kind = RuleKind.Sequence,
            From = "links-off comes before final-extract (hard, our default)",
            To = (string?)null,
        });
    }

    [Fact]
    public void Null_is_refused_by_name()
    {
        Action from = () => TemplateComparison.Compare(null!, Some.Template);
        Action to = () => TemplateComparison.Compare(Some.Template, null!);
        from.Should().Throw<ArgumentNullException>().WithParameterName("from");
        to.Should().Throw<ArgumentNullException>().WithParameterName("to");
    }
}
