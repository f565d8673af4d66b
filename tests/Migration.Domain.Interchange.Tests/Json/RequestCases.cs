using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json;

/// <summary>Requests in which every property is set, or, for some, is not.</summary>
internal static class RequestCases
{
    internal static Gen<MigrationRequest> Requests { get; } =
        from texts in Gen.ListOf(Some.WellFormedTexts.Where(text => text.Length <= 500), 4)
        from flags in Gen.ListOf(Gen.Elements(true, false), 12)
        from days in Gen.ListOf(Gen.Choose(0, 300), 6)
        from minutes in Gen.ListOf(Gen.Choose(0, 1_000), 4)
        from pattern in Gen.ListOf(Gen.Elements(true, false), 14)
        from template in Gen.Elements(StandardTemplates.GpPractice, StandardTemplates.EprGoLive, StandardTemplates.ServiceMobilisation)
        select new Case([.. texts], [.. flags], [.. days], [.. minutes], [.. pattern], template).Request();

    internal static Gen<Roster> Rosters { get; } =
        from request in Requests
        from template in TemplateCases.Templates
        let roster = request.ToRoster()
        select new Roster(
            roster.People, roster.Commitments, roster.Rooms, roster.Events, roster.Blackouts, roster.Allowed, template.Requirements, DateTimeZoneProviders.Tzdb["Europe/Paris"], roster.Unknowns, roster.Confirmations);

    /// <summary>A request in which every text is the one given.</summary>
    internal static MigrationRequest Named(string text) =>
        new Case([text, text, text, text], [.. Enumerable.Repeat(true, 12)], [1, 2, 3, 4, 5, 6], [10, 20, 30, 40], [.. Enumerable.Repeat(true, 14)], StandardTemplates.GpPractice).Request();

    private sealed record Case(string[] Texts, bool[] Flags, int[] Days, int[] Minutes, bool[] Pattern, MigrationTemplate Stock)
    {
        private static readonly LocalDate Start = new(2026, 9, 1);

        private bool IsService => Stock.Key == StandardTemplates.ServiceMobilisation.Key;

        private ServiceContract? Contract => IsService && Flags[0]
            ? new ServiceContract { TermMonths = Flags[1] ? 36 : null, Conditions = [new ConditionPrecedent(new("licence"), Flags[2] ? Start.PlusDays(500) : null), new ConditionPrecedent(new("lease"))] }
            : null;

        public MigrationRequest Request() => new()
        {
            Template = Contract is { } contract ? StandardTemplates.ServiceMobilisationFor(contract, Stock.Edition) : Stock,
            Contract = Contract,
            GoLive = new(2027, 4, 6),
            Division = Flags[3] ? Division.Scotland : Division.EnglandAndWales,
            Today = Flags[4] ? Start.PlusDays(Days[0]) : null,
            Policy = Policy(),
            Pins = [.. Flags[5] ? [new Pin(Other.Key, Start.PlusDays(Days[1]))] : Array.Empty<Pin>(), .. Contract is not null && Flags[6] ? [new Pin(new("licence"), Start.PlusDays(Days[2]))] : Array.Empty<Pin>()],
            Overrides = Flags[7] ? [new RuleOverride { Rule = Counted.Key.Value, Offset = DateOffset.WorkingDays(5), Count = CountMode.ClearDays, Roll = DayRoll.Nearest, Why = Texts[0], By = Texts[1] }] : [],
            Closures = [new Closure(Range(2), Texts[0])],
            Parties = Flags[8] && !Stock.Notices.IsEmpty ? [new PartyCalendar { Party = Stock.Notices[0].Party, Division = Division.NorthernIreland, Closures = [new Closure(Range(3), Texts[1])] }] : [],
            Blackouts = [new Blackout(Range(4), Texts[2], Flags[9] ? Severity.Warning : Severity.Blocker)],
            People = People(),
            Rooms = [new Room("room-1", int.MaxValue), new Room("room-2", 12) { Equipment = ["projector", "scanner"] }],
            Commitments = [new Commitment("gp-1", CommitmentKind.Sickness, Whole(5)), new Commitment("room-2", CommitmentKind.Booking, Times(0), 7)],
            Events = [new PracticeEvent(Texts[3], EventKind.DataRichClinic, Times(1)), new PracticeEvent("plain", EventKind.Event, Whole(1))],
            Unknowns = [new UnknownTime("gp-2", Whole(0)), new UnknownTime("room-1", Times(2))],
            Confirmations = [new SlotConfirmation(new("new-supplier"), new(2027, 4, 6), SlotAnswer.Awaited), new SlotConfirmation(new("old-supplier"), new(2027, 4, 6))],
            Allowed = Flags[10] ? [new AllowedWindow(Range(0), Texts[1])] : [],
            Cover = Stock.Windows.IsEmpty ? [] : [new CoverRequirement(new("lead-gp"), 2, Stock.Windows[0].Key, Flags[11] ? "new-system" : null)],
            Present = Stock.Windows.IsEmpty ? [] : [new PresenceRequirement(new("practice-manager"), Stock.Windows[0].Key)],
            Ledger = new Ledger([new ActualDateEntry(LedgerSubject.Of(Other.Key)) { Id = "e01", At = Instant.FromUtc(2026, 8, 20, 12, 0), On = new(2026, 8, 20), By = Texts[0] }]),
            Training = Stock.Key == StandardTemplates.EprGoLive.Key
                ? new TrainingNumbers { Trainees = 400, TargetPercent = 80, Checkpoints = [new TrainingCheckpoint { On = Start, Trained = 12 }] }
                : null,
            Shifts = [new RequestedTime { Time = Times(3), Id = "night", Who = Flags[0] ? "gp-1" : null }],
            Downtime = [new RequestedTime { Time = Times(0), Id = Flags[1] ? "cutover" : null, Why = Texts[2] }],
        };

        private MilestoneTemplate Counted => Stock.Milestones.First(milestone => milestone.Rule is OffsetRule { IsOrdinal: false });

        private MilestoneTemplate Other => Stock.Milestones.First(milestone => milestone.Key != Stock.Root);

        private ImmutableArray<Person>? People() =>
        [
            new Person { Id = "gp-1", Roles = [new("lead-gp"), new("partner")], DeputyFor = [new("practice-manager")], TrainedFor = Flags[2] ? ["new-system"] : null, Works = Works(), KnownUntil = Flags[3] ? Start : null },
            new Person { Id = "gp-2", TrainedFor = [], HomeCalendar = WorkingCalendars.Scotland },
        ];

        private WeeklyPattern Works() => Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None)
            .SelectMany(day => Enum.GetValues<Session>().Select(session => (day, session)))
            .Where((_, place) => Pattern[place])
            .Aggregate(WeeklyPattern.Days([]), (all, one) => all.Plus(one.day, one.session));

        private ConflictPolicy Policy()
        {
            ConflictPolicy policy = Flags[4] ? ConflictPolicy.Frozen : ConflictPolicy.NotFrozen;
            policy = Flags[5] ? policy.With(ConflictCodes.EventInWindow, PolicyLevel.Off).With(ConflictCodes.AvailabilityUnknown, PolicyLevel.Block) : policy;
            return policy.Accepting(new AcceptedConflict
            {
                Code = ConflictCodes.PersonUnavailable,
                Subject = Texts[3],
                Reason = Texts[0],
                Approver = Texts[1],
                Expires = Flags[6] ? Start : null,
                Days = Flags[7] ? Range(1) : null,
            });
        }

        private DateInterval Range(int place) => new(Start.PlusDays(Days[place]), Start.PlusDays(Days[place] + (Days[0] % 9)));

        private BusyTime Whole(int place) => BusyTime.Days(Range(place).Start, Range(place).End);

        private BusyTime Times(int place) => BusyTime.Between(Start.PlusDays(Days[place]).AtMidnight().PlusMinutes(Minutes[place]), Start.PlusDays(Days[place] + 1).AtMidnight().PlusMinutes(Minutes[place] * 2));
    }
}
