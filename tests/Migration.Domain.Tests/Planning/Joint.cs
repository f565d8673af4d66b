using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>Small plans of several organisations, from words: "opening" is the root, "works" five working days before it, "survey" only when pinned.</summary>
internal static class Joint
{
    internal static MigrationTemplate Template { get; } = new(
        new("joint"),
        "Joint programme",
        new("guide-2019", "Guide, 2019", 2019),
        [
            new(new("survey"), "Survey", AnchorRule.WhenGiven),
            new(new("works"), "Works complete", OffsetRule.Before(new("opening"), DateOffset.WorkingDays(5))) { Owner = new("estates-lead") },
            new(new("opening"), "Opening", AnchorRule.Root) { Owner = new("operational-lead") },
        ],
        roles: [new(new("estates-lead"), "Estates lead"), new(new("operational-lead"), "Operational lead")],
        sequences: [new(new("works"), new("opening"))]);

    internal static OrganisationPlan Member(string organisation, string opening, WorkingCalendar? calendar = null, string? survey = null) => new()
    {
        Organisation = new(organisation),
        Plan = MigrationPlanner.Plan(new PlanRequest
        {
            Template = Template,
            RootDate = Some.Day(opening),
            Calendar = calendar ?? Some.Calendar,
            Pins = survey is null ? [] : [new(new("survey"), Some.Day(survey))],
        }),
    };

    /// <summary>For example "works of provider".</summary>
    internal static OrganisationMilestone At(string words) => new(new(words.Split(" of ")[1]), new(words.Split(" of ")[0]));

    internal static PlanDependency After(string later, string earlier, DateOffset? gap = null, Provenance? provenance = null) =>
        PlanDependency.After(At(later), At(earlier), gap, provenance);

    /// <summary>The findings between two plans, both openings given, as "date weight: sentence".</summary>
    internal static string Told(string provider, string landlord, params PlanDependency[] dependencies) =>
        Told([Member("provider", provider), Member("landlord", landlord)], dependencies);

    internal static string Told(OrganisationPlan[] plans, params PlanDependency[] dependencies) => string.Join('\n', MigrationPlanner.Integrate(plans, dependencies).Findings
        .Select(finding => $"{DateText.Of(finding.On)} {finding.Code} {finding}"));
}
