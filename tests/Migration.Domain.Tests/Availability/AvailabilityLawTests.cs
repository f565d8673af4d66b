using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Planning;
using Check = MigrationDomain.Testing.Check;

namespace MigrationDomain.Availability;

public sealed class AvailabilityLawTests
{
    private static readonly Gen<(TeamCase Team, Commitment More)> WithOneMore =
        from team in TeamCases.Any
        from more in TeamCases.CommitmentNear(team.GoLive)
        select (team, team.People.Any(person => person.Id == more.Who) ? more : new Commitment("r-1", more.Kind, more.When, more.Seats));

    [Fact]
    public void A_walk_over_every_quarter_of_an_hour_finds_the_same() =>
        Check.That(TeamCases.Any, team => NaiveLines.Words(team.Conflicts()).Should().Equal(NaiveChecker.Find(team), $"{team}"));

    [Fact]
    public void Adding_a_commitment_never_removes_a_conflict() => Check.That(WithOneMore, given =>
    {
        ImmutableArray<Conflict> after = (given.Team with { Commitments = given.Team.Commitments.Add(given.More) }).Conflicts();
        foreach (Conflict before in given.Team.Conflicts().Where(conflict => conflict.Code != ConflictCodes.RoomNotBooked))
        {
            after.Should().Contain(conflict => Covers(conflict, before), $"{before} was there before {given.More} in {given.Team}");
        }
    });

    [Fact]
    public void Unknown_time_adds_no_blocker_and_takes_none_away() => Check.That(
        from team in TeamCases.Any
        from more in TeamCases.UnknownNear(team.GoLive)
        select (team, more: team.People.Any(person => person.Id == more.Who) ? more : new UnknownTime("r-1", more.When)), given =>
        {
            TeamCase after = given.team with { Unknowns = given.team.Unknowns.Add(given.more) };
            Blockers(after).Should().Equal(Blockers(given.team), $"{given.more} in {given.team}");
        });

    // Booking a room is the one thing that helps.
    [Fact]
    public void Booking_a_room_never_adds_a_day_without_one() => Check.That(WithOneMore.Where(given => given.Team.Commitments.Any(commitment => commitment.Who == "r-1")), given =>
    {
        Conflict[] before = [.. given.Team.Conflicts().Where(conflict => conflict.Code == ConflictCodes.RoomNotBooked)];
        TeamCase after = given.Team with { Commitments = given.Team.Commitments.Add(new Commitment("r-1", given.More.Kind, given.More.When)) };
        foreach (Conflict conflict in after.Conflicts().Where(conflict => conflict.Code == ConflictCodes.RoomNotBooked))
        {
            conflict.Days.Should().BeSubsetOf(before.Single(one => one.Requirement == conflict.Requirement).Days, $"{given}");
        }
    });

    [Fact]
    public void The_order_of_the_input_makes_no_difference() => Check.That(TeamCases.Any, team =>
    {
        TeamCase turned = team with
        {
            People = [.. team.People.Reverse()],
            Commitments = [.. team.Commitments.Reverse()],
            Events = [.. team.Events.Reverse()],
            Blackouts = [.. team.Blackouts.Reverse()],
            Allowed = [.. team.Allowed.Reverse()],
            Unknowns = [.. team.Unknowns.Reverse()],
            Requirements = [.. team.Requirements.Reverse()],
        };
        Sentences(turned).Should().Equal(Sentences(team), $"{team}");
    });

    // From 2 June to 20 August 2026 there is no bank holiday and the clocks do not change.
    [Fact]
    public void A_shift_of_everything_by_whole_weeks_shifts_the_conflicts() => Check.That(
        from day in Gen.Choose(0, 30)
        let goLive = new LocalDate(2026, 6, 16).PlusDays(day)
        where Some.Calendar.IsWorkingDay(goLive)
        from team in TeamCases.Around(goLive)
        from weeks in Gen.Choose(1, 4)
        select (team, weeks), given =>
        {
            TeamCase later = Shifted(given.team, given.weeks);
            Near(later).Select(conflict => Shape(conflict, later.GoLive)).Should().Equal(Near(given.team).Select(conflict => Shape(conflict, given.team.GoLive)), $"{given}");
        });

    [Fact]
    public void Splitting_a_commitment_into_two_touching_ones_changes_nothing() => Check.That(
        TeamCases.Any.Where(team => team.Commitments.Length > 0).SelectMany(team => Gen.Choose(0, team.Commitments.Length - 1), (team, number) => (team, number)), given =>
        {
            Commitment whole = given.team.Commitments[given.number];
            TeamCase split = given.team with { Commitments = given.team.Commitments.Remove(whole).AddRange(Halves(whole)) };
            Team.Texts(split.Conflicts()).Should().Equal(Team.Texts(given.team.Conflicts()), $"{whole} is split in {given.team}");
        });

    [Fact]
    public void MayBook_gives_the_difference_that_FindConflicts_shows() => Check.That(WithOneMore, given =>
    {
        BookingAnswer answer = new BookingGuard([given.Team.Plan], given.Team.Roster).MayBook(given.More);
        string[] before = [.. Team.Texts(given.Team.Conflicts())];
        Conflict[] added =
        [
            .. (given.Team with { Commitments = given.Team.Commitments.Add(given.More) }).Conflicts()
                .Where(conflict => !before.Contains(Team.Text(conflict)))
                .Where(conflict => given.More.Who != "r-1" || conflict.Code != ConflictCodes.RoomNotBooked),
        ];
        Team.Texts(answer.Reasons).Should().Equal(Team.Texts(added), $"{given.More} in {given.Team}");
        answer.Decision.Should().Be(added.Select(conflict => conflict.Severity).Append(Severity.Note).Max() switch
        {
            Severity.Blocker => BookingDecision.Blocked,
            Severity.Warning => BookingDecision.Warn,
            _ => BookingDecision.Allowed,
        });
    });

    [Fact]
    public void A_changed_roster_answers_as_one_made_anew() => Check.That(WithOneMore, given =>
    {
        Roster changed = given.Team.Roster.With(given.More);
        TeamCase anew = given.Team with { Commitments = given.Team.Commitments.Add(given.More) };
        Team.Texts(AvailabilityChecker.FindConflicts(given.Team.Plan, changed)).Should().Equal(Team.Texts(anew.Conflicts()), $"{given}");
        Team.Texts(AvailabilityChecker.FindConflicts(given.Team.Plan, changed.Without(given.More))).Should().Equal(Team.Texts(given.Team.Conflicts()), $"{given}");
    });

    [Fact]
    public void Where_cover_is_met_in_every_session_there_is_no_cover_conflict() => Check.That(TeamCases.Any, team =>
    {
        TeamCase quiet = team with { Commitments = [], People = [.. team.People.Select(person => person with { Works = WeeklyPattern.FullTime, KnownUntil = null })] };
        foreach (Conflict conflict in quiet.Conflicts().Where(conflict => conflict.Code == ConflictCodes.CoverBelowMinimum))
        {
            conflict.Available.Should().OnlyContain(number => number < conflict.Needed);
            quiet.People.Count(person => person.Roles.Contains(conflict.Role!) || person.DeputyFor.Contains(conflict.Role!)).Should().BeGreaterThanOrEqualTo(conflict.Available[0]);
        }
    });

    [Fact]
    public void No_sentence_tells_why_somebody_is_away_and_none_for_the_practice_or_the_public_names_them() => Check.That(TeamCases.Any, team =>
    {
        ConflictPolicy policy = team.Conflicts().Aggregate(
            ConflictPolicy.Frozen, (all, conflict) => all.Accepting(new() { Code = conflict.Code, Subject = conflict.Subject, Reason = "a private note", Approver = "sponsor" }));
        foreach (Conflict conflict in team.Conflicts().Concat(team.Conflicts(policy)))
        {
            string[] all = [.. Enum.GetValues<Audience>().Select(audience => conflict.Explain(audience).Replace(conflict.During?.Value ?? "-", "those-days", StringComparison.Ordinal))];
            all.Should().OnlyContain(text => !Mentions(text, "leave", "training", "clinic", "meeting", "sick", "private note"));
            all.Should().OnlyContain(text => text.EndsWith('.') && !text.Contains("  "));
            Mentions(conflict.Explain(Audience.Practice), "p-1", "p-2", "p-3", "p-4", "sponsor").Should().BeFalse();
            Mentions(conflict.Explain(Audience.Public), "p-", "r-1", "sponsor", "lead-gp", "clerk", "trainer", "open day", "closed 0", "slot 0").Should().BeFalse();
        }
    });

    // Without the numbers: how many are known to be there shrinks.
    private static IEnumerable<string> Blockers(TeamCase team) => team.Conflicts()
        .Where(conflict => conflict.Severity == Severity.Blocker)
        .Select(conflict => $"{conflict.Code} {conflict.Subject} {conflict.Requirement} {string.Join(",", conflict.Days)} {string.Join(",", conflict.Overlaps)}");

    private static bool Mentions(string text, params string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Sentences(TeamCase team) => team.Conflicts().SelectMany(conflict => Enum.GetValues<Audience>().Select(conflict.Explain).Prepend(Team.Text(conflict)));

    private static bool Covers(Conflict after, Conflict before) =>
        after.Code == before.Code
        && after.Subject == before.Subject
        && after.During == before.During
        && after.Requirement == before.Requirement
        && after.Severity >= before.Severity
        && before.Days.All(after.Days.Contains)
        && before.Overlaps.All(part => after.Overlaps.Any(whole => whole.Start <= part.Start && part.Start < whole.End));

    // The template also asks for people and rooms weeks and months before, where there are bank holidays. A conflict without a day or an
    // instant may be of those weeks too: somebody who never works in them.
    private static IEnumerable<Conflict> Near(TeamCase team) => team.Conflicts()
        .Where(conflict => !conflict.Days.IsEmpty || !conflict.Overlaps.IsEmpty)
        .Where(conflict => conflict.Days.All(day => day > team.GoLive.PlusWeeks(-2)));

    private static string Shape(Conflict conflict, LocalDate goLive) => string.Join(
        ' ',
        conflict.Code, conflict.Severity, conflict.Subject, conflict.During, conflict.Needed,
        string.Join(",", conflict.Days.Select(day => Period.DaysBetween(goLive, day))),
        string.Join(",", conflict.Available),
        string.Join(",", conflict.Overlaps.Select(part => $"{part.Start - goLive.AtStartOfDayInZone(Some.London).ToInstant()} {part.Duration}")));

    private static TeamCase Shifted(TeamCase team, int weeks) => team with
    {
        GoLive = team.GoLive.PlusWeeks(weeks),
        People = [.. team.People.Select(person => person with { KnownUntil = person.KnownUntil?.PlusWeeks(weeks) })],
        Commitments = [.. team.Commitments.Select(commitment => new Commitment(commitment.Who, commitment.Kind, Shifted(commitment.When, weeks), commitment.Seats))],
        Events = [.. team.Events.Select(item => new PracticeEvent(item.Name, item.Kind, Shifted(item.When, weeks)))],
        Blackouts = [.. team.Blackouts.Select(blackout => new Blackout(Shifted(blackout.Days, weeks), blackout.Why, blackout.Severity))],
        Allowed = [.. team.Allowed.Select(allowed => new AllowedWindow(Shifted(allowed.Days, weeks), allowed.Name))],
        Unknowns = [.. team.Unknowns.Select(unknown => new UnknownTime(unknown.Who, Shifted(unknown.When, weeks)))],
    };

    private static DateInterval Shifted(DateInterval days, int weeks) => new(days.Start.PlusWeeks(weeks), days.End.PlusWeeks(weeks));

    private static BusyTime Shifted(BusyTime time, int weeks) => time.IsWholeDays
        ? BusyTime.Days(time.Start.Date.PlusWeeks(weeks), time.End.Date.PlusDays(-1).PlusWeeks(weeks))
        : BusyTime.Between(time.Start.PlusWeeks(weeks), time.End.PlusWeeks(weeks));

    private static Commitment[] Halves(Commitment whole)
    {
        LocalDateTime middle = whole.When.Start.Date.AtMidnight().PlusHours(12);
        return middle > whole.When.Start && middle < whole.When.End
            ?
            [
                new(whole.Who, whole.Kind, BusyTime.Between(whole.When.Start, middle), whole.Seats),
                new(whole.Who, whole.Kind, BusyTime.Between(middle, whole.When.End), whole.Seats),
            ]
            : [whole];
    }
}
