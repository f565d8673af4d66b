using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Every use of a key in a template.</summary>
internal static class TemplateNames
{
    public static IEnumerable<TemplateName> Of(MigrationTemplate template) =>
    [
        .. template.Milestones.SelectMany(OfMilestone),
        .. template.Phases.SelectMany(OfPhase),
        .. template.Notices.SelectMany(OfNotice),
        .. template.Windows.SelectMany(OfWindow),
        .. template.Activities.SelectMany(OfActivity),
        .. template.Sequences.SelectMany(OfSequence),
        .. template.Requirements.SelectMany(OfRequirement),
        .. Given("The template", "calls critical window", template.CriticalWindow),
        .. template.Gates.SelectMany(OfGate),
        .. Anchors("The point of no return", template.PointOfNoReturn?.On),
        .. Anchors("The point of no return", template.PointOfNoReturn?.ResumableUntil),
        .. template.Questions.SelectMany(OfQuestion),
        .. template.Streams.SelectMany(stream => Given($"Stream '{stream.Key}'", "is owned by role", stream.Owner)),
        .. template.Risks.SelectMany(OfRisk),
    ];

    private static IEnumerable<TemplateName> OfMilestone(MilestoneTemplate milestone)
    {
        string usedBy = $"Milestone '{milestone.Key}'";
        return [.. Anchors(usedBy, milestone.Rule), .. Given(usedBy, "belongs to phase", milestone.Phase), .. Given(usedBy, "is owned by role", milestone.Owner), .. Given(usedBy, "is part of", milestone.PartOf)];
    }

    private static IEnumerable<TemplateName> OfPhase(PhaseTemplate phase)
    {
        string usedBy = $"Phase '{phase.Key}'";
        return
        [
            .. Given(usedBy, "begins on the day of", phase.From), .. Given(usedBy, "ends on the day of", phase.To),
            .. phase.Roles.SelectMany(role => Given(usedBy, "needs role", role)),
        ];
    }

    private static IEnumerable<TemplateName> OfNotice(NoticeTemplate notice)
    {
        string usedBy = $"Notice '{notice.Key}'";
        return
        [
            .. Given(usedBy, "is about the day of", notice.Change), .. Given(usedBy, "ends on the day of", notice.Back),
            .. Given(usedBy, "is sent by role", notice.Owner),
        ];
    }

    private static IEnumerable<TemplateName> OfWindow(WindowTemplate window)
    {
        string usedBy = $"Window '{window.Key}'";
        return [.. Anchors(usedBy, window.From), .. Anchors(usedBy, window.To)];
    }

    private static IEnumerable<TemplateName> OfActivity(ActivityTemplate activity)
    {
        string usedBy = $"Activity '{activity.Key}'";
        return
        [
            .. Given(usedBy, "belongs to phase", activity.Phase), .. Anchors(usedBy, activity.NotBefore), .. Anchors(usedBy, activity.Latest),
            .. activity.Owners.SelectMany(role => Given(usedBy, "is owned by role", role)),
        ];
    }

    private static IEnumerable<TemplateName> OfSequence(SequenceRule sequence) =>
        [new("A sequence", "begins with", sequence.Earlier), new("A sequence", "ends with", sequence.Later)];

    private static IEnumerable<TemplateName> OfRequirement(Requirement requirement) =>
        [.. Given("A requirement", "is about role", RoleOf(requirement)), new("A requirement", $"is about {requirement.During.Noun}", requirement.During.Key)];

    public static RoleKey? RoleOf(Requirement requirement) => (requirement as RoleRequirement)?.Role ?? (requirement as ConfirmationRequirement)?.By;

    private static IEnumerable<TemplateName> OfGate(GateTemplate gate)
    {
        string usedBy = $"Gate '{gate.Key}'";
        return
        [
            .. Anchors(usedBy, gate.On), .. Given(usedBy, "is decided by role", gate.Decider), .. gate.After.Select(before => new TemplateName(usedBy, "comes after gate", before)),
            .. gate.Criteria.SelectMany(OfCriterion),
        ];
    }

    private static IEnumerable<TemplateName> OfCriterion(GateCriterion criterion)
    {
        string usedBy = $"Criterion '{criterion.Key}'";
        return [.. Given(usedBy, "is owned by role", criterion.Owner), .. criterion.MetBy.Select(shown => new TemplateName(usedBy, "is met by", shown))];
    }

    private static IEnumerable<TemplateName> OfQuestion(ChecklistQuestion question)
    {
        string usedBy = $"Question '{question.Key}'";
        return
        [
            .. Given(usedBy, "stands under phase", question.Phase),
            .. question.AskedOf.Concat(question.AlsoAskedOf).Select(role => new TemplateName(usedBy, "is asked of role", role)),
            .. question.AnsweredBy.Select(shown => new TemplateName(usedBy, "is answered by", shown)),
            .. QuestionText.NamesIn(question).Select(name => new TemplateName(usedBy, "names role", name)),
        ];
    }

    private static IEnumerable<TemplateName> OfRisk(RiskTemplate risk)
    {
        string usedBy = $"{risk.Kind} '{risk.Key}'";
        return
        [
            .. Given(usedBy, "is owned by role", risk.Owner), .. risk.Escalation.Select(role => new TemplateName(usedBy, "is escalated to role", role)),
            .. Anchors(usedBy, risk.Review),
        ];
    }

    private static IEnumerable<TemplateName> Anchors(string usedBy, DateRule? rule) =>
        rule is null ? [] : rule.Anchors().Select(anchor => new TemplateName(usedBy, "counts from", anchor));

    private static IEnumerable<TemplateName> Given(string usedBy, string use, object? key) => key is null ? [] : [new(usedBy, use, key)];
}
