using System.Collections.Immutable;

namespace MigrationDomain.Templates;

/// <summary>The rule book of a template: every rule it holds, as lines.</summary>
internal static class TemplateRules
{
    public static ImmutableArray<RuleEntry> Of(MigrationTemplate template) =>
        [
            .. template.Milestones.Select(item => new RuleEntry(
                item.Key.Value, RuleKind.Milestone, item.Name, (item.IsFloor ? "at least " : "") + item.Rule, item.Provenance, item.Phase, One(item.Owner))),
            .. template.Notices.Select(item => new RuleEntry(
                item.Key.Value, RuleKind.Notice, item.PartyName, (item.IsFloor ? "at least " : "") + item.Rule, item.Provenance, PhaseOf(template, item), One(item.Owner))),
            .. template.Activities.Select(item => new RuleEntry(item.Key.Value, RuleKind.Activity, item.Name, item.Rule, item.Provenance, item.Phase, item.Owners)),
            .. template.Windows.Select(item => new RuleEntry(item.Key.Value, RuleKind.Window, item.Name, item.Rule, item.Provenance)),
            .. template.Phases.Select(item => new RuleEntry($"{item.Key}-length", RuleKind.Phase, item.Name, item.Length.ToString(), item.Provenance, item.Key, item.Roles)),
            .. template.Sequences.Select(item => new RuleEntry(IdOf(item), RuleKind.Sequence, "Order", item.ToString(), item.Provenance)),
            .. template.AvoidPeriods.Select(item => new RuleEntry(item.Key.Value, RuleKind.AvoidPeriod, item.Name, item.ToString(), item.Provenance)),
            .. template.Requirements.Select(item => new RuleEntry(
                IdOf(item), RuleKind.Requirement, NameOf(item), item.ToString(), item.Provenance, owners: One(TemplateNames.RoleOf(item)))),
            .. template.Gates.Select(item => new RuleEntry(item.Key.Value, RuleKind.Gate, item.Name, item.Rule, item.Provenance, owners: [item.Decider])),
            .. template.Gates.SelectMany(gate => gate.Criteria.Select(item => new RuleEntry(
                item.Key.Value, RuleKind.Criterion, $"Criterion of {gate.Key}", item.Rule, item.Provenance, owners: [item.Owner]))),
            .. PointOfNoReturn(template.PointOfNoReturn),
            .. template.Questions.Select(item => new RuleEntry(
                item.Key.Value, RuleKind.Question, "Question", QuestionText.Named(item.Text, template), item.Provenance, item.Phase, [.. item.AskedOf, .. item.AlsoAskedOf])),
            .. template.Streams.Select(item => new RuleEntry(item.Key.Value, RuleKind.Stream, item.Name, $"{item.Interim} {item.ReEntry}", item.Provenance, owners: [item.Owner])),
            .. template.Risks.Select(item => new RuleEntry(item.Key.Value, RuleKind.Risk, $"{item.Kind}", item.Rule, item.Provenance, owners: One(item.Owner))),
        ];

    public static string IdOf(Requirement requirement) => $"{Subject(requirement)}-{requirement.During.Preposition}-{requirement.During}";

    public static string IdOf(SequenceRule sequence) => $"{sequence.Earlier}-then-{sequence.Later}";

    private static string Subject(Requirement requirement) => requirement switch
    {
        CoverRequirement { IsDedicated: true } dedicated => $"dedicated-{dedicated.Role}",
        BreatherRequirement breather => $"{breather.Role}-breather",
        RotaHorizonRequirement rota => $"{rota.Role}-rota",
        RoleRequirement people => people.Role.Value,
        ConfirmationRequirement confirmation => $"{confirmation.By}-confirmation",
        _ => "room",
    };

    private static string NameOf(Requirement requirement) => requirement switch
    {
        RoomRequirement => "Room needed",
        ConfirmationRequirement => "Confirmation needed",
        RoleRequirement { IsStaffing: true } or TrainerRequirement => "People needed",
        _ => "Rotas",
    };

    private static PhaseKey? PhaseOf(MigrationTemplate template, NoticeTemplate notice) =>
        template.Milestones.FirstOrDefault(milestone => milestone.Key == notice.Change)?.Phase;

    private static ImmutableArray<RuleEntry> PointOfNoReturn(PointOfNoReturn? point) => point is null
        ? []
        : [new RuleEntry("point-of-no-return", RuleKind.PointOfNoReturn, "Point of no return", point.ToString(), point.Provenance)];

    private static ImmutableArray<RoleKey> One(RoleKey? role) => role is null ? [] : [role];
}
