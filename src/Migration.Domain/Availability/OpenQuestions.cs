using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>What nobody recorded. One method for each kind of question; <see cref="FindAll"/> is the list of them.</summary>
internal static class OpenQuestions
{
    public static IEnumerable<OpenQuestion> FindAll(CheckContext context) => context.Roster.People.IsEmpty
        ? [.. NobodyGiven(context), .. BookingsUnknown(context)]
        : [.. DaysUnknown(context), .. RolesWithoutHolder(context), .. PeopleUnknown(context), .. TrainingUnknown(context), .. CalendarEnds(context), .. BookingsUnknown(context)];

    /// <summary>Nobody was given, though the template asks for people.</summary>
    private static IEnumerable<OpenQuestion> NobodyGiven(CheckContext context) =>
        from requirement in Staffing(context)
        group requirement by requirement.Role into demanded
        select new OpenQuestion(demanded.Key.Value, $"Nobody was given: who holds the role {demanded.Key}, and when are they there?") { Role = demanded.Key };

    /// <summary>A demand names a part of the plan whose days the plan does not know.</summary>
    private static IEnumerable<OpenQuestion> DaysUnknown(CheckContext context) =>
        from demand in context.Demands
        where context.DaysOf(demand.Requirement.During) is null
        group demand by demand.Requirement.During into during
        select new OpenQuestion(during.Key.Value, $"On which days is the {during.Key.Noun} {during.Key}? The plan does not know, so nobody was checked for it.") { During = during.Key };

    /// <summary>The template or the roster demands a role that nobody given holds.</summary>
    private static IEnumerable<OpenQuestion> RolesWithoutHolder(CheckContext context) =>
        from requirement in Staffing(context)
        where context.Roster.HoldersOf(requirement).Length == 0
        group requirement.During by requirement.Role into demanded
        let spans = demanded.Distinct().ToArray()
        select new OpenQuestion(demanded.Key.Value, $"Who holds the role {demanded.Key}, needed {RuleWords.List([.. spans.Select(span => span.Phrase)])}? Nobody given does.")
        {
            Role = demanded.Key,
            During = spans.Length == 1 ? spans[0] : null,
            Days = [.. spans.SelectMany(span => context.DaysOf(span)?.Working ?? []).Select(page => page.Day).Distinct().Order()],
        };

    // What is merely advised is not worth a question.
    private static IEnumerable<RoleRequirement> Staffing(CheckContext context) => context.Roster.Requirements
        .Concat(context.Plan.Request.Template.Requirements)
        .OfType<RoleRequirement>()
        .Where(requirement => requirement is { IsStaffing: true, IsAdvised: false });

    /// <summary>Somebody is asked for on days past what is recorded of them, or in unknown time.</summary>
    private static IEnumerable<OpenQuestion> PeopleUnknown(CheckContext context) =>
        from demand in context.Demands
        from person in demand.Holders
        from page in context.DaysOf(demand.Requirement.During)?.Working ?? []
        where !page.IsKnown(person)
        group (demand.Requirement, page.Day) by person into unknown
        let id = context.Roster.People[unknown.Key].Id
        let days = unknown.Select(each => each.Day).Distinct().Order().ToImmutableArray()
        select new OpenQuestion(id, $"Is {id} there{ConflictWords.On(days)}? Nothing is recorded.")
        {
            Role = unknown.Select(each => each.Requirement.Role).MinBy(role => role.Value, StringComparer.Ordinal),
            Days = days,
        };

    /// <summary>Something is booked in time of which nothing else is known.</summary>
    private static IEnumerable<OpenQuestion> BookingsUnknown(CheckContext context) =>
        from holder in Enumerable.Range(0, context.Roster.Index.Holders.Length)
        let overlaps = BookingChecks.BookedUnknown(context.Roster.Index.Holders[holder], BookingChecks.PlanDays(context.Roster, [context]))
        where !overlaps.IsEmpty
        let id = context.Roster.IdOf(holder)
        let days = BookingChecks.DaysOf(overlaps, context.Roster.Clock)
        select new OpenQuestion(id, $"Is {id} free for what is booked{ConflictWords.On(days)}? Nothing else is known of that time.") { Days = days };

    /// <summary>Somebody counts as trained only because nobody recorded their training.</summary>
    private static IEnumerable<OpenQuestion> TrainingUnknown(CheckContext context) =>
        from demand in context.Demands
        let trainedFor = (demand.Requirement as CoverRequirement)?.TrainedFor
        where trainedFor is not null
        from person in demand.Holders
        where context.Roster.People[person].TrainedFor is null
        group demand by (person, trainedFor) into unrecorded
        let id = context.Roster.People[unrecorded.Key.person].Id
        select new OpenQuestion(id, $"Is {id} trained for {unrecorded.Key.trainedFor}? No training is recorded, so it is taken as done.")
        {
            Role = unrecorded.First().Requirement.Role,
        };

    /// <summary>A part of the plan runs past the end of the calendar.</summary>
    private static IEnumerable<OpenQuestion> CalendarEnds(CheckContext context) =>
        from demand in context.Demands
        let days = context.DaysOf(demand.Requirement.During)?.Uncovered ?? []
        where !days.IsEmpty
        group days by demand.Requirement.During into during
        select new OpenQuestion(during.Key.Value, $"Which days of {during.Key} are working days? The calendar has no answer{ConflictWords.On(during.First())}.")
        {
            During = during.Key,
            Days = during.First(),
        };
}
