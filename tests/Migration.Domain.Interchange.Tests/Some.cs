using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Hostile;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange;

/// <summary>Plans to be written: a test says only what it is about.</summary>
internal static class Some
{
    private static readonly RoleKey Lead = new("lead");

    private static readonly Gen<string> HostileText = Gen.Elements<string>(HostileTexts.All.Values);

    /// <summary>A Go Live soon after Easter, some notices served, one late.</summary>
    internal static MigrationPlan Plan { get; } = MigrationPlanner.Plan(new PlanRequest
    {
        Template = StandardTemplates.GpPractice,
        RootDate = new(2027, 4, 6),
        Calendar = WorkingCalendars.EnglandAndWales,
        Today = new(2027, 2, 22),
        Served = [new ServedNotice(new("eps"), new(2027, 2, 15), new(2027, 2, 17)), new ServedNotice(new("pcse"), new(2027, 2, 19))],
    });

    /// <summary>The end of the published bank holidays is before the end of the plan: some dates are unknown.</summary>
    internal static MigrationPlan PlanWithUnknownDates { get; } = MigrationPlanner.Plan(Plan.Request with { RootDate = new(2028, 11, 14), Served = [], Today = null });

    /// <summary>A small team, somebody away on Go Live.</summary>
    internal static Roster Roster { get; } = new(
        people: [new Person { Id = "gp-1", Roles = [new("lead-gp")] }, new Person { Id = "gp-2", DeputyFor = [new("lead-gp")] }],
        commitments: [new Commitment("gp-1", CommitmentKind.Leave, BusyTime.Days(new(2027, 4, 5), new(2027, 4, 6)))],
        events: [new PracticeEvent("Asthma review, \"big\" one", EventKind.DataRichClinic, BusyTime.Days(new(2027, 4, 1), new(2027, 4, 1)))]);

    /// <summary>Texts that mean something to some format, and any others.</summary>
    internal static Gen<string> Texts { get; } = Gen.Frequency(
        (3, HostileText),
        (1, Gen.Zip(HostileText, HostileText, (one, other) => one + other)),
        (2, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)));

    /// <summary>Texts that are not blank and that an encoding of Unicode can carry.</summary>
    internal static Gen<string> WellFormedTexts => Texts.Where(text => !string.IsNullOrWhiteSpace(text) && IsWellFormed(text));

    /// <summary>The text given where it may be a name: a name is not blank.</summary>
    internal static string NameOf(string text) => string.IsNullOrWhiteSpace(text) ? "x" : text;

    /// <summary>A plan in which every name is the text given, as far as names may be that.</summary>
    internal static MigrationPlan PlanNamed(string text)
    {
        string name = NameOf(text);
        MilestoneKey root = new("root");
        MilestoneKey before = new("before");
        return MigrationPlanner.Plan(new PlanRequest
        {
            Template = new MigrationTemplate(
                new("named"),
                name,
                new Edition("one", "One", 2026),
                [new(root, name, AnchorRule.Root), new(before, name, OffsetRule.Before(root, DateOffset.WorkingDays(3)))],
                [new(new("phase"), name, before, root)],
                [new(new("notice"), new("party"), name, root, new NoticePeriod(DateOffset.Weeks(2))) { Asks = name, Owner = Lead }],
                [new(new("window"), name, OffsetRule.On(before), OffsetRule.On(root)) { Purpose = name }],
                [new(new("activity"), name, new("phase")) { Owners = [Lead], Latest = OffsetRule.On(before) }],
                [new(Lead, name, name)],
                requirements: [new PresenceRequirement(Lead, new WindowKey("window"))],
                criticalWindow: new("window")),
            RootDate = new(2026, 9, 15),
            Calendar = WorkingCalendars.EnglandAndWales,
        });
    }

    /// <summary>What is in the way of a plan of such names when everybody and everything else has that name too.</summary>
    internal static ImmutableArray<Conflict> ConflictsNamed(string text) => AvailabilityChecker.FindConflicts(PlanNamed(text), RosterNamed(text));

    /// <summary>A roster in which everybody and everything has the name given, as far as it may be one, and is in the way of a plan of such names.</summary>
    internal static Roster RosterNamed(string text)
    {
        DateInterval days = new(new(2026, 9, 14), new(2026, 9, 15));
        BusyTime busy = BusyTime.Days(days.Start, days.End);
        string id = text.Length > 64 || string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl) ? "gp-1" : text;
        return new(
            [new Person { Id = id, Roles = [Lead] }],
            [new Commitment(id, CommitmentKind.Leave, busy)],
            events: [new PracticeEvent(NameOf(text), EventKind.DataRichClinic, busy)],
            blackouts: [new Blackout(days, NameOf(text))]);
    }

    /// <summary>What a writer writes.</summary>
    internal static string Written(Action<TextWriter> write)
    {
        using StringWriter text = new() { NewLine = "\n" };
        write(text);
        return text.ToString();
    }

    // Half a surrogate pair is not text: no encoding of Unicode can carry it.
    private static bool IsWellFormed(string text) => !text.Where((c, index) => char.IsSurrogate(c) && !char.IsSurrogatePair(text, Math.Max(0, char.IsLowSurrogate(c) ? index - 1 : index))).Any();
}
