using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>Generates practices whose commitments crowd around the critical window. All times are on quarter hours.</summary>
internal static class TeamCases
{
    private static readonly string[] Roles = ["lead-gp", "registrations-clerk", "trainer"];
    private static readonly string[] PersonIds = ["p-1", "p-2", "p-3", "p-4"];
    private static readonly string[] Ids = [.. PersonIds, "r-1"];

    /// <summary>Go Live days with bank holidays and clock changes near them over-represented.</summary>
    internal static Gen<LocalDate> GoLives { get; } = Gen.Frequency(
        (3, Gen.Choose(0, 500).Select(new LocalDate(2026, 1, 5).PlusDays)),
        (2, Gen.Elements("2026-03-31", "2026-04-07", "2026-10-27", "2026-12-29", "2027-03-30").Select(Some.Day)))
        .Where(Some.Calendar.IsWorkingDay);

    /// <summary>Everything a roster can hold.</summary>
    internal static Gen<TeamCase> Any { get; } = GoLives.SelectMany(Around);

    internal static Gen<Commitment> CommitmentNear(LocalDate goLive) =>
        from who in Gen.Elements(Ids)
        from kind in Gen.Elements(Enum.GetValues<CommitmentKind>())
        from time in TimeNear(goLive)
        from seats in Gen.Choose(1, 3)
        select new Commitment(who, kind, time, who == "r-1" ? seats : 1);

    internal static Gen<UnknownTime> UnknownNear(LocalDate goLive) =>
        from who in Gen.Elements(Ids)
        from time in TimeNear(goLive)
        select new UnknownTime(who, time);

    internal static Gen<TeamCase> Around(LocalDate goLive) =>
        from people in Few(4, PersonNear(goLive))
        from commitments in Few(8, CommitmentNear(goLive))
        from requirements in Few(3, Demand)
        from unknowns in Gen.Frequency((2, Gen.Constant<List<UnknownTime>>([])), (1, Few(2, UnknownNear(goLive))))
        from events in Few(2, EventNear(goLive))
        from blackouts in Few(2, DaysNear(goLive))
        from allowed in Gen.Frequency((3, Gen.Constant<List<DateInterval>>([])), (1, Few(2, DaysNear(goLive))))
        let known = people.Select((person, number) => person with { Id = PersonIds[number] }).ToImmutableArray()
        select new TeamCase
        {
            GoLive = goLive,
            People = known,
            Commitments = [.. commitments.Where(commitment => commitment.Who == "r-1" || known.Any(person => person.Id == commitment.Who))],
            Requirements = [.. requirements],
            Unknowns = [.. unknowns.Where(unknown => unknown.Who == "r-1" || known.Any(person => person.Id == unknown.Who))],
            Events = [.. events],
            Blackouts = [.. blackouts.Select((days, number) => new Blackout(days, Invariant($"closed {number}"), number == 0 ? Severity.Blocker : Severity.Warning))],
            Allowed = [.. allowed.Select((days, number) => new AllowedWindow(days, Invariant($"slot {number}")))],
        };

    internal static Gen<List<T>> Few<T>(int most, Gen<T> one) => Gen.Choose(0, most).SelectMany(count => Gen.ListOf(one, count));

    private static Gen<Person> PersonNear(LocalDate goLive) =>
        from role in Gen.Elements(Roles)
        from deputy in Gen.Elements(Roles)
        from isDeputy in Gen.Choose(0, 3)
        from skill in Gen.Choose(0, 2)
        from pattern in Gen.Choose(0, 5)
        from dropped in Gen.Choose(1, 5)
        from until in Gen.Choose(-8, 25)
        select new Person
        {
            Id = "p",
            Roles = [new RoleKey(role)],
            DeputyFor = isDeputy == 0 ? [new RoleKey(deputy)] : [],
            TrainedFor = skill switch { 0 => null, 1 => [], _ => ["passwords"] },
            Works = pattern switch
            {
                0 => WeeklyPattern.FullTime.Minus((IsoDayOfWeek)dropped, Session.Morning).Minus((IsoDayOfWeek)dropped, Session.Afternoon),
                1 => WeeklyPattern.FullTime.Minus((IsoDayOfWeek)dropped, Session.Afternoon),
                _ => WeeklyPattern.FullTime,
            },
            KnownUntil = until < 5 ? goLive.PlusDays(until) : null,
        };

    private static Gen<PlanSpan> Span => Gen.Elements(
        Team.During("critical-window"), Team.During("critical-window"), Team.During("cutover"), Team.During("re-entry"), Team.On("go-live"), Team.On("links-off"),
        PlanSpan.During(new PhaseKey("cutover")));

    private static Gen<Requirement> Demand =>
        from role in Gen.Elements(Roles).Select(role => new RoleKey(role))
        from atLeast in Gen.Choose(1, 2)
        from trainedFor in Gen.Elements("passwords", null)
        from span in Span
        from isAdvised in Gen.Choose(0, 4).Select(number => number == 0)
        from kind in Gen.Choose(0, 8)
        select kind switch
        {
            0 or 1 => new PresenceRequirement(role, span) { IsAdvised = isAdvised },
            2 or 3 => new CoverRequirement(role, atLeast, span, trainedFor) { IsAdvised = isAdvised },
            4 => new CoverRequirement(role, atLeast, span, trainedFor) { IsDedicated = true },
            5 => new TrainerRequirement(role, span),
            6 => new BreatherRequirement(role, span),
            7 => new RotaHorizonRequirement(role, new("final-data-production")),
            _ => (Requirement)new RoomRequirement(atLeast * 2, span) { IsForTraining = isAdvised },
        };

    private static Gen<PracticeEvent> EventNear(LocalDate goLive) =>
        from kind in Gen.Elements(Enum.GetValues<EventKind>())
        from time in TimeNear(goLive)
        select new PracticeEvent("open day", kind, time);

    private static Gen<DateInterval> DaysNear(LocalDate goLive) =>
        from start in Gen.Choose(-12, 6)
        from length in Gen.Choose(0, 14)
        select new DateInterval(goLive.PlusDays(start), goLive.PlusDays(start + length));

    private static Gen<BusyTime> TimeNear(LocalDate goLive) =>
        from day in Gen.Choose(-9, 6)
        from isWholeDays in Gen.Elements(true, false)
        from length in Gen.Choose(0, 4)
        from quarter in Gen.Choose(28, 76)
        from quarters in Gen.Choose(1, 24)
        let start = goLive.PlusDays(day)
        let begin = start.AtMidnight().PlusMinutes(15 * quarter)
        select isWholeDays ? BusyTime.Days(start, start.PlusDays(length)) : BusyTime.Between(begin, begin.PlusMinutes(15 * quarters));
}
