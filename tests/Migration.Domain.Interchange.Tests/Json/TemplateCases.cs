using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json;

/// <summary>Templates in which every property of every part is set, with rules of every shape and texts that mean something to JSON.</summary>
internal static class TemplateCases
{
    private static readonly MilestoneKey[] Known = [new("m-1"), new("m-2"), new("m-3"), new("m-4"), new("m-5")];

    internal static Gen<MigrationTemplate> Templates { get; } =
        from texts in Gen.ListOf(Some.WellFormedTexts, 6)
        from rules in Gen.ListOf(Rules(2), 8)
        from offsets in Gen.ListOf(Offsets, 6)
        from period in Periods
        from standing in Standings(texts)
        from flags in Gen.ListOf(Gen.Elements(true, false), 12)
        from number in Gen.Choose(1, 5_000)
        from day in Gen.Choose(0, 36_500)
        select new Case([.. texts], [.. rules], [.. offsets], period, standing, [.. flags], number, new LocalDate(1950, 1, 1).PlusDays(day)).Template();

    private static Gen<DateOffset> Offsets { get; } =
        from unit in Gen.Elements(OffsetUnit.Days, OffsetUnit.WorkingDays, OffsetUnit.Weeks, OffsetUnit.Months, OffsetUnit.Hours)
        from amount in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(0, 1_200))
        select DateOffset.Of(amount, unit);

    private static Gen<DayRoll> Rolls { get; } = Gen.Elements(Enum.GetValues<DayRoll>());

    private static Gen<CountMode> Counts { get; } = Gen.Elements(Enum.GetValues<CountMode>());

    private static Gen<NoticePeriod> Periods { get; } =
        from amount in Gen.Choose(1, 60)
        from unit in Gen.Elements(OffsetUnit.Days, OffsetUnit.WorkingDays, OffsetUnit.Weeks)
        from count in Counts
        from roll in Rolls
        select new NoticePeriod(DateOffset.Of(amount, unit), count, roll);

    private static Gen<DateRule> Simple { get; } = Gen.Frequency(
        (4, from anchor in Gen.Elements(Known)
            from amount in Gen.Choose(1, 90)
            from unit in Gen.Elements(OffsetUnit.Days, OffsetUnit.WorkingDays, OffsetUnit.Weeks, OffsetUnit.Months)
            from roll in Rolls
            from count in Counts
            from isBefore in Gen.Elements(true, false)
            select (DateRule)(isBefore ? OffsetRule.Before(anchor, DateOffset.Of(amount, unit), roll, count) : OffsetRule.After(anchor, DateOffset.Of(amount, unit), roll, count))),
        (1, from anchor in Gen.Elements(Known) select (DateRule)OffsetRule.On(anchor)),
        (1, from anchor in Gen.Elements(Known) from hours in Gen.Choose(0, 900) select (DateRule)OffsetRule.Before(anchor, DateOffset.Hours(hours))),
        (1, from anchor in Gen.Elements(Known) from nth in Gen.Choose(1, 40) select (DateRule)OffsetRule.NthWorkingDayAfter(anchor, nth)));

    private static Gen<DateRule> Rules(int depth) => depth == 0 ? Simple : Gen.Frequency(
        (5, Simple),
        (2, from rules in Gen.ListOf(Rules(depth - 1), 3)
            from roll in Rolls
            from kind in Gen.Choose(0, 2)
            select kind == 0 ? new EarliestOfRule(rules, roll) : (DateRule)new LatestOfRule(rules, roll, kind == 1)));

    private static Gen<Provenance> Standings(IEnumerable<string> texts) =>
        from hardness in Gen.Elements(Enum.GetValues<Hardness>())
        from certainty in Gen.Elements(Enum.GetValues<Certainty>())
        from place in Gen.Elements("", texts.First())
        select new Provenance(hardness, certainty, new RuleSource(texts.Last(), place), new RuleSource("Guide"));

    private sealed record Case(string[] Texts, DateRule[] Rules, DateOffset[] Offsets, NoticePeriod Period, Provenance Standing, bool[] Flags, int Number, LocalDate Day)
    {
        private static readonly RoleKey Lead = new("lead");
        private static readonly PhaseKey Phase = new("phase");

        public MigrationTemplate Template() => new(
            new("made"),
            Texts[0],
            new Edition("made-2026", Texts[1], Number),
            [
                new(Known[0], Texts[2], AnchorRule.Root, Standing) { Phase = Phase, Owner = Lead, IsFloor = Flags[0], Longstop = Flags[1] ? Day : null },
                new(Known[1], Texts[3], AnchorRule.WhenGiven),
                .. Known[2..4].Select((key, place) => new MilestoneTemplate(key, Texts[4], Sound(Rules[place], place + 1), Standing) { PartOf = Flags[2] ? Known[0] : null }),
                new(Known[4], Texts[5], AfterRoot),
            ],
            [new(Phase, Texts[1], Flags[3] ? null : Known[0], Known[4], Standing)
            {
                Objective = Texts[0],
                Length = new PhaseLength { Least = Offsets[0], TypicalFrom = Flags[4] ? Offsets[1] : null, TypicalTo = Offsets[2], Most = Offsets[3] },
                Roles = [Lead],
                EntryGate = Texts[2],
                ExitGate = Texts[3],
            }],
            [new(new("notice"), new("party"), Texts[4], Known[0], Period, Standing) { Back = Known[4], Owner = Lead, IsFloor = Flags[5], Asks = Texts[5] }],
            [new(new("window"), Texts[0], Rules[3], new LatestOfRule([Rules[3], Rules[4]]), Standing) { Purpose = Texts[1] }],
            [new(new("activity"), Texts[2], Phase, Standing) { Owners = [Lead], NotBefore = Rules[5], Latest = Rules[6], Every = Flags[6] ? DateOffset.Weeks(1) : null, Remark = Texts[3] }],
            [new(Lead, Texts[4], Texts[5], "other") { Term = Texts[0], Duties = Texts[1], LeadsWorkstream = Flags[7] }, new(new("plain"), "Plain")],
            [new(Known[0], Known[4], Flags[8], Standing)],
            [new BankHolidayWeeks(new("weeks"), Texts[2], Standing), new YearlyAvoidPeriod(new("christmas"), Texts[3], new(12, 20), new(1, 5), Standing), new YearlyAvoidPeriod(new("leap"), "Leap", new(2, 29), new(2, 29), Standing)],
            Requirements(),
            new WindowKey("window"),
            [new(new("gate"), Texts[4], Rules[7], Lead, [Criterion("one")], Standing), new(new("later"), "Later", AfterRoot, Lead, [Criterion("two")]) { After = [new("gate")] }],
            [new(new("question"), Phase, Plain(Texts[5]), Standing) { AskedOf = [Lead], AlsoAskedOf = [new("plain")], TextForOthers = Plain(Texts[0]), AnsweredBy = Shown }],
            [new(new("stream"), Texts[1], Lead, Texts[2], Texts[3], Standing)],
            [new(new("risk"), Flags[9] ? RiskKind.Risk : RiskKind.Opportunity, Texts[4], Standing) { Magnitude = Magnitude.High, Owner = Lead, Escalation = [Lead], Governance = Texts[5], Plan = Texts[0], Review = Rules[7] }],
            Flags[10] ? new PointOfNoReturn(Rules[3], AfterRoot, Standing) : null);

        private static DateRule AfterRoot => OffsetRule.After(Known[0], DateOffset.WorkingDays(2));

        private static RuleReference[] All => [RuleReference.To(Known[0]), RuleReference.To(new NoticeKey("notice")), RuleReference.To(new ActivityKey("activity"))];

        private static ImmutableArray<RuleReference> Shown => [.. All, RuleReference.To(new GateKey("gate"))];

        // Braces name roles, and those of a generated text are none.
        private static string Plain(string text) => text.Replace('{', '(').Replace('}', ')') + " {lead}";

        // A milestone counts from those before it only.
        private static DateRule Sound(DateRule rule, int most) => rule.Anchors().All(anchor => Array.IndexOf(Known, anchor) <= most) ? rule : OffsetRule.On(Known[0]);

        private GateCriterion Criterion(string key) => new(new(key), Texts[0], Flags[11] ? Criticality.Must : Criticality.Should, Lead, Texts[1], Standing)
        {
            MetBy = [.. All],
            ValidFor = Flags[0] ? DateOffset.Months(3) : null,
            Queue = Flags[1] ? new("queue") : null,
        };

        private Requirement[] Requirements() =>
        [
            new PresenceRequirement(Lead, new WindowKey("window"), Standing) { IsAdvised = Flags[0] },
            new CoverRequirement(Lead, Number, PlanSpan.During(Phase), Flags[1] ? Texts[2] : null, Standing) { IsDedicated = Flags[2], IsAdvised = Flags[3] },
            new TrainerRequirement(Lead, PlanSpan.On(Known[0]), Standing) { IsAdvised = Flags[4] },
            new BreatherRequirement(Lead, PlanSpan.During(new WindowKey("window")), Standing) { IsAdvised = Flags[5] },
            new RotaHorizonRequirement(Lead, Known[0], Standing) { IsAdvised = Flags[6] },
            new RoomRequirement(Number, PlanSpan.On(Known[2]), Flags[7] ? Texts[3] : null, Standing) { IsForTraining = Flags[8], IsAdvised = Flags[9] },
            new ConfirmationRequirement(Lead, Known[0], Standing) { IsAdvised = Flags[10] },
        ];
    }
}
