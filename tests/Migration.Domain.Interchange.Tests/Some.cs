using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange;

/// <summary>Plans to be written: a test says only what it is about.</summary>
internal static class Some
{
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

    /// <summary>Texts that mean something to some format.</summary>
    internal static string[] HostileTexts { get; } =
    [
        "Go: live; at #1 %%x", "click me", "Section 2", "TITLE", "a | b || c", "`code` *bold* _it_ [link](x) <b>", "]]> & <!-- x -->", "=HYPERLINK(\"http://x\")",
        "+1", "-1", "@SUM(A1)", "\tstart", "line\r\nbreak\u2028and\u0085more", "\u202eright to left", "שלום עולם", "👩🏽‍⚕️ nurse", "\u0000\u0001\u001b", "comma, \"quote\", back\\slash",
        "{{x}} ${y} {z}", "---", "# not a heading", "x@example.org #12", "\ud800", new string('å', 3_000), "' OR 1=1", "%{init}%%", "e\u0301", "\ufeffmark",
    ];

    internal static Gen<string> Texts { get; } = Gen.Frequency(
        (3, Gen.Elements(HostileTexts)),
        (1, Gen.Elements(HostileTexts).SelectMany(_ => Gen.Elements(HostileTexts), (one, other) => one + other)),
        (2, ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => text.Get)));

    /// <summary>Texts that are not blank and that an encoding of Unicode can carry.</summary>
    internal static Gen<string> WellFormedTexts => Texts.Where(text => !string.IsNullOrWhiteSpace(text) && IsWellFormed(text));

    /// <summary>A plan in which every name is the text given, as far as names may be that.</summary>
    internal static MigrationPlan PlanNamed(string text)
    {
        string name = string.IsNullOrWhiteSpace(text) ? "x" : text;
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
                [new(new("notice"), new("party"), name, root, new NoticePeriod(DateOffset.Weeks(2))) { Asks = name }],
                [new(new("window"), name, OffsetRule.On(before), OffsetRule.On(root)) { Purpose = name }]),
            RootDate = new(2026, 9, 15),
            Calendar = WorkingCalendars.EnglandAndWales,
        });
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
