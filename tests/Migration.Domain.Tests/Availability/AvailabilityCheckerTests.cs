using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Availability;

public sealed class AvailabilityCheckerTests
{
    private static readonly Person LeadGp = Team.Person("gp-1", "lead-gp");

    /// <summary>The request of the planner sample's contract, with the conflicts its answer lists, no more and no less.</summary>
    [Fact]
    public void The_worked_example_has_exactly_four_conflicts()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Gp.Request("2026-09-15") with
        {
            Overrides = [Gp.Override("final-data-production", DateOffset.WorkingDays(3))],
        });
        Roster roster = new(
            people:
            [
                LeadGp with
                {
                    Works = WeeklyPattern.Days(IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday),
                    KnownUntil = Some.Day("2026-12-31"),
                },
                Team.Person("clerk-1", "registrations-clerk"),
                Team.Person("clerk-2", "registrations-clerk"),
            ],
            commitments: [Team.Leave("gp-1", "2026-09-14", "2026-09-18"), Team.Hours("clerk-1", CommitmentKind.Training, "2026-09-15", 13, 17)],
            rooms: [new Room("training-room", 8)],
            events: [new PracticeEvent("Diabetes review day", EventKind.DataRichClinic, BusyTime.Days(Some.Day("2026-09-11"), Some.Day("2026-09-11")))],
            blackouts: [new Blackout(Some.Days("2026-10-01", "2026-10-16"), "flu clinics")],
            requirements: [Team.Cover("registrations-clerk", 2), Team.Present("lead-gp")]);

        AvailabilityChecker.FindConflicts(plan, roster).Select(conflict => $"{conflict.Code} {conflict.Severity}: {conflict}").Should().Equal(
            "event-in-window Warning: 'Diabetes review day' meets critical-window on 2026-09-11; move it.",
            "person-unavailable Blocker: gp-1 (lead-gp) is needed during critical-window but not available on 2026-09-14, 2026-09-15 and 2026-09-17.",
            "cover-below-minimum Blocker: At least 2 of registrations-clerk must be there in every session during critical-window; there are fewer on 2026-09-15 (1).",
            "person-not-working Blocker: gp-1 (lead-gp) is needed during critical-window but does not work on 2026-09-16.");
    }

    // Leave that ends the day before the window, or begins the day after it, is no conflict; one day more is.
    [Theory]
    [InlineData("2026-09-07", "2026-09-08", 0)]
    [InlineData("2026-09-07", "2026-09-09", 1)]
    [InlineData("2026-09-18", "2026-09-21", 0)]
    [InlineData("2026-09-17", "2026-09-21", 1)]
    [InlineData("2026-09-12", "2026-09-13", 0)] // a weekend inside the window
    public void Leave_conflicts_on_the_days_of_the_window_only(string from, string to, int conflicts) =>
        Find([LeadGp], [Team.Leave("gp-1", from, to)]).Should().HaveCount(conflicts);

    [Fact]
    public void A_half_day_off_shows_its_exact_overlap()
    {
        Conflict conflict = Find([LeadGp], [Team.Hours("gp-1", CommitmentKind.Clinic, "2026-09-10", 7, 10)]).Single();
        conflict.Overlaps.Should().Equal(Interval("2026-09-10T07:00Z", "2026-09-10T09:00Z")); // 08:00 up to 10:00 in summer time
        conflict.Days.Should().Equal(Some.Day("2026-09-10"));
        conflict.Provenance.Should().Be(conflict.Requirement!.Provenance);
    }

    [Fact]
    public void An_hour_between_midnight_and_the_morning_session_is_no_conflict() =>
        Find([LeadGp], [Team.Hours("gp-1", CommitmentKind.Other, "2026-09-10", 5, 8)]).Should().BeEmpty();

    [Fact]
    public void Somebody_who_may_stand_in_is_named_when_there_on_every_day()
    {
        Person[] people = [LeadGp, Team.Deputy("gp-3", "lead-gp"), Team.Deputy("gp-2", "lead-gp")];
        Find(people, [Team.Leave("gp-1", "2026-09-10"), Team.Leave("gp-3", "2026-09-10")]).Single().ToString().Should()
            .Be("gp-1 (lead-gp) is needed during critical-window but not available on 2026-09-10. gp-2 could stand in.");
    }

    [Fact]
    public void Cover_counts_those_who_are_there_and_trained_and_deputies_too()
    {
        Person[] people =
        [
            Team.Person("a-1", "administrator") with { TrainedFor = ["passwords"] },
            Team.Person("a-2", "administrator") with { TrainedFor = [] },
            Team.Deputy("a-3", "administrator") with { TrainedFor = ["passwords"], Works = WeeklyPattern.FullTime.Minus(IsoDayOfWeek.Friday, Session.Afternoon) },
        ];
        Conflict conflict = Find(people, [], Team.Cover("administrator", 2, "passwords")).Single();
        conflict.ToString().Should().Be("At least 2 of administrator must be there in every session during critical-window; there are fewer on 2026-09-11 (1).");
        conflict.Overlaps.Should().Equal(Interval("2026-09-11T12:00Z", "2026-09-11T17:30Z"));
        (conflict.Needed, conflict.Available.Single()).Should().Be((2, 1));
    }

    [Fact]
    public void Past_the_known_until_day_the_answer_is_unknown_and_never_free()
    {
        Person person = LeadGp with { KnownUntil = Some.Day("2026-09-15") };
        Conflict conflict = Find([person], []).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.AvailabilityUnknown, Severity.Warning));
        conflict.ToString().Should().Be("Whether gp-1 (lead-gp) is there during critical-window is not known on 2026-09-16 and 2026-09-17; ask and record it.");
    }

    [Fact]
    public void Past_the_home_calendar_the_answer_is_unknown_and_never_free()
    {
        WorkingCalendar home = new("Home", Some.Days("2026-01-01", "2026-09-16"), WorkingWeek.MondayToFriday, []);
        Find([LeadGp with { HomeCalendar = home }], []).Single().Days.Should().Equal(Some.Day("2026-09-17"));
    }

    [Fact]
    public void A_bank_holiday_at_home_is_not_worked()
    {
        MigrationPlan plan = Gp.Plan("2026-12-01"); // Monday 2026-11-30 is St Andrew's day
        Person person = LeadGp with { HomeCalendar = WorkingCalendars.Scotland };
        AvailabilityChecker.FindConflicts(plan, new Roster([person])).Single().ToString().Should()
            .Be("gp-1 (lead-gp) is needed during critical-window but does not work on 2026-11-30.");
    }

    [Fact]
    public void A_role_that_nobody_holds_is_unknown_when_the_roster_asks_for_it() =>
        Find([LeadGp], [], Team.Cover("trainer", 1)).Single().ToString().Should().Be(
            "Whether enough people are there as trainer during critical-window is not known on 2026-09-09, 2026-09-10, 2026-09-11, 2026-09-14, 2026-09-15, 2026-09-16 and 1 more day; find out who holds the role and when they are there.");

    [Fact]
    public void A_demand_for_a_window_the_plan_does_not_have_is_unknown() =>
        Find([LeadGp], [], Team.Present("lead-gp", "hypercare")).Single().ToString().Should()
            .Be("Whether enough people are there as lead-gp is not known: the plan has no window hypercare.");

    [Fact]
    public void A_window_that_runs_past_the_calendar_is_unknown_from_there_on()
    {
        MigrationPlan plan = Gp.Plan("2028-10-03"); // run-off ends 90 days later, on 2029-01-01
        Conflict conflict = AvailabilityChecker.FindConflicts(plan, new Roster([LeadGp], requirements: [Team.Present("lead-gp", "run-off")])).Single();
        (conflict.Code, conflict.Days.Single()).Should().Be((ConflictCodes.AvailabilityUnknown, Some.Day("2029-01-01")));
    }

    [Fact]
    public void Without_people_demands_on_people_are_not_judged() =>
        AvailabilityChecker.FindConflicts(Team.Plan, new Roster(requirements: [Team.Cover("trainer", 1)])).Should().BeEmpty();

    [Fact]
    public void Overlapping_absences_are_no_double_booking_but_an_absence_over_an_engagement_is()
    {
        Person[] people = [Team.Person("n-1", "nurse")];
        Find(people, [Team.Leave("n-1", "2026-09-10", "2026-09-11"), Team.Days("n-1", CommitmentKind.Sickness, "2026-09-10")]).Should().BeEmpty();
        Find(people, [Team.Leave("n-1", "2026-09-10", "2026-09-11"), Team.Hours("n-1", CommitmentKind.Meeting, "2026-09-11", 9, 10)]).Single().ToString()
            .Should().Be("n-1 is booked twice at the same time on 2026-09-11.");
    }

    [Fact]
    public void What_ends_as_the_next_begins_is_no_double_booking() =>
        Find([Team.Person("n-1", "nurse")], [Team.Hours("n-1", CommitmentKind.Clinic, "2026-09-10", 9, 12), Team.Hours("n-1", CommitmentKind.Meeting, "2026-09-10", 12, 13)])
            .Should().BeEmpty();

    [Fact]
    public void Seats_of_a_room_are_counted()
    {
        Roster roster = new(
            rooms: [new Room("training-room", 8)],
            commitments: [Team.Hours("training-room", CommitmentKind.Training, "2026-09-01", 9, 12, seats: 5), Team.Hours("training-room", CommitmentKind.Training, "2026-09-01", 11, 14, seats: 3)]);
        Conflict[] Find(Roster roster) => [.. AvailabilityChecker.FindConflicts(Team.Plan, roster).Where(conflict => conflict.Code == ConflictCodes.RoomOverCapacity)];
        Find(roster).Should().BeEmpty();
        Conflict conflict = Find(roster.With(Team.Hours("training-room", CommitmentKind.Booking, "2026-09-01", 10, 12))).Single();
        conflict.ToString().Should().Be("training-room has 8 seats, and 9 are booked at once on 2026-09-01.");
        conflict.Overlaps.Should().Equal(Interval("2026-09-01T10:00Z", "2026-09-01T11:00Z"));
    }

    // Final data production on 2026-09-09 lies in the blackout although Go Live on 2026-09-15 does not.
    [Fact]
    public void A_blackout_meets_the_whole_footprint_and_not_the_day_alone()
    {
        Roster roster = new(blackouts: [new Blackout(Some.Days("2026-09-01", "2026-09-09"), "extra clinics")]);
        Conflict conflict = AvailabilityChecker.FindConflicts(Team.Plan, roster).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.InBlackout, Severity.Blocker));
        conflict.ToString().Should().Be("The cutover meets days on which none may take place (extra clinics) on 2026-09-09.");
    }

    [Fact]
    public void A_blackout_of_a_weekend_inside_the_window_is_a_conflict_with_its_days_in_words()
    {
        Conflict conflict = AvailabilityChecker.FindConflicts(Team.Plan, new Roster(blackouts: [new Blackout(Some.Days("2026-09-12", "2026-09-13"), "power cut")])).Single();
        conflict.Days.Should().BeEmpty();
        conflict.ToString().Should().Be("The cutover meets days on which none may take place (power cut) from 2026-09-12 to 2026-09-13.");
    }

    [Theory]
    [InlineData("2026-09-01", "2026-09-14", "2026-09-15", "2026-09-30", "")] // together they hold the window
    [InlineData("2026-09-01", "2026-09-14", "2026-09-16", "2026-09-30", "exceeds-allowed-window")]
    [InlineData("2026-08-01", "2026-08-31", "2026-09-18", "2026-09-30", "misses-allowed-window")]
    public void Allowed_windows_are_joined(string from, string to, string otherFrom, string otherTo, string code)
    {
        Roster roster = new(allowed: [new AllowedWindow(Some.Days(from, to), "first"), new AllowedWindow(Some.Days(otherFrom, otherTo), "second")]);
        string.Join(" ", AvailabilityChecker.FindConflicts(Team.Plan, roster).Select(conflict => conflict.Code)).Should().Be(code);
    }

    [Fact]
    public void A_blackout_wins_over_an_allowed_window()
    {
        Roster roster = new(
            allowed: [new AllowedWindow(Some.Days("2026-09-01", "2026-09-30"), "autumn slot")], blackouts: [new Blackout(Some.Days("2026-09-15", "2026-09-15"), "audit")]);
        AvailabilityChecker.FindConflicts(Team.Plan, roster).Single().Code.Should().Be(ConflictCodes.InBlackout);
    }

    [Fact]
    public void Without_allowed_windows_every_day_is_allowed_and_the_roster_says_so()
    {
        new Roster().IsUnrestricted.Should().BeTrue();
        new Roster().ToString().Should().Be("roster of 0 people and 0 commitments, every day allowed");
        new Roster(allowed: [new AllowedWindow(Some.Days("2026-09-01", "2026-09-30"), "autumn slot")]).IsUnrestricted.Should().BeFalse();
    }

    [Fact]
    public void A_template_without_a_critical_window_is_judged_on_its_root()
    {
        MigrationTemplate template = Some.TemplateOf([new MilestoneTemplate(Some.GoLive, "Go Live", AnchorRule.Root)]);
        MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest { Template = template, RootDate = Some.Day("2026-09-15"), Calendar = Some.Calendar });
        AvailabilityChecker.FindConflicts(plan, new Roster(blackouts: [new Blackout(Some.Days("2026-09-15", "2026-09-15"), "audit")])).Single().Code
            .Should().Be(ConflictCodes.InBlackout);
    }

    [Fact]
    public void Somebody_needed_by_two_migrations_on_one_day_is_a_conflict()
    {
        Roster roster = new([Team.Person("pm-1", "project-manager")]);
        MigrationPlan[] plans = [Gp.Plan("2026-09-15"), Gp.Plan("2026-09-22")]; // the second begins on 2026-09-16
        Conflict conflict = AvailabilityChecker.FindConflicts(plans, roster).Single();
        conflict.Days.Should().Equal(Some.Day("2026-09-16"), Some.Day("2026-09-17"));
        conflict.ToString().Should().Be("pm-1 (project-manager) is needed by two migrations at once on 2026-09-16 and 2026-09-17.");
        conflict.Explain(Audience.Practice).Should().Be("A project-manager is needed by two migrations at once on 2026-09-16 and 2026-09-17.");
        AvailabilityChecker.FindConflicts([Gp.Plan("2026-09-15"), Gp.Plan("2026-09-24")], roster).Should().BeEmpty();
    }

    [Fact]
    public void Cover_that_needs_every_holder_binds_them_to_one_migration()
    {
        MigrationPlan[] plans = [Gp.Plan("2026-09-15"), Gp.Plan("2026-09-16")];
        AvailabilityChecker.FindConflicts(plans, new Roster([Team.Person("c-1", "registrations-clerk")])).Single().Code.Should().Be(ConflictCodes.InTwoMigrations);
        AvailabilityChecker.FindConflicts(plans, new Roster([Team.Person("c-1", "registrations-clerk"), Team.Person("c-2", "registrations-clerk")])).Should().BeEmpty();
    }

    [Theory]
    [InlineData(Audience.Planner, "gp-1 (lead-gp) is needed during critical-window but not available on 2026-09-10.")]
    [InlineData(Audience.Practice, "A lead-gp is needed during critical-window but not there on 2026-09-10.")]
    [InlineData(Audience.Public, "A key person is not available on 2026-09-10.")]
    public void Each_audience_has_its_sentence(Audience audience, string sentence) =>
        Find([LeadGp], [Team.Leave("gp-1", "2026-09-10")]).Single().Explain(audience).Should().Be(sentence);

    [Theory]
    [InlineData("2026-09-08", Severity.Note, " Accepted by programme board until 2026-09-08. ")]
    [InlineData("2026-09-07", Severity.Blocker, " ")]
    public void An_accepted_conflict_is_shown_as_accepted_while_the_decision_holds(string expires, Severity severity, string words)
    {
        ConflictPolicy policy = ConflictPolicy.Frozen.Accepting(
            new() { Code = ConflictCodes.PersonUnavailable, Subject = "gp-1", Reason = "a locum comes", Approver = "programme board", Expires = Some.Day(expires) });
        Roster roster = new([LeadGp], [Team.Leave("gp-1", "2026-09-10")]);
        Conflict conflict = AvailabilityChecker.FindConflicts(Gp.Plan("2026-09-15", "2026-09-08"), roster, policy).Single();
        conflict.Severity.Should().Be(severity);
        $"{conflict} ".Should().EndWith($"on 2026-09-10.{words}");
    }

    [Fact]
    public void A_decision_on_some_days_does_not_cover_others()
    {
        ConflictPolicy policy = ConflictPolicy.Frozen.Accepting(new()
        {
            Code = ConflictCodes.PersonUnavailable,
            Subject = "gp-1",
            Reason = "a locum comes",
            Approver = "programme board",
            Days = Some.Days("2026-09-10", "2026-09-10"),
        });
        AvailabilityChecker.FindConflicts(Team.Plan, new Roster([LeadGp], [Team.Leave("gp-1", "2026-09-10")]), policy).Single().Severity.Should().Be(Severity.Note);
        AvailabilityChecker.FindConflicts(Team.Plan, new Roster([LeadGp], [Team.Leave("gp-1", "2026-09-10", "2026-09-11")]), policy).Single().Severity.Should().Be(Severity.Blocker);
    }

    [Fact]
    public void Before_the_dates_are_announced_leave_is_a_warning() => AvailabilityChecker.FindConflicts(
        Team.Plan, new Roster([LeadGp], [Team.Leave("gp-1", "2026-09-10")]), ConflictPolicy.NotFrozen).Single().Severity.Should().Be(Severity.Warning);

    [Theory]
    [InlineData(PolicyLevel.Off, "")]
    [InlineData(PolicyLevel.Warn, "Warning")]
    [InlineData(PolicyLevel.Block, "Blocker")]
    public void A_policy_sets_the_weight_of_a_code(PolicyLevel level, string severity) => string.Join(" ", AvailabilityChecker.FindConflicts(
        Team.Plan, new Roster([LeadGp], [Team.Leave("gp-1", "2026-09-10")]), ConflictPolicy.Frozen.With(ConflictCodes.PersonUnavailable, level)).Select(conflict => conflict.Severity))
        .Should().Be(severity);

    [Fact]
    public void Conflicts_come_by_day_then_weight_then_code_then_subject()
    {
        Roster roster = new(
            [Team.Person("gp-2", "lead-gp"), LeadGp],
            [Team.Leave("gp-1", "2026-09-10"), Team.Leave("gp-2", "2026-09-10"), Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-10", 9, 10)],
            events: [new PracticeEvent("Open day", EventKind.Event, Team.Time("2026-09-10", 9, 10)), new PracticeEvent("Flu day", EventKind.Clinic, Team.Time("2026-09-09", 9, 10))]);
        AvailabilityChecker.FindConflicts(Team.Plan, roster).Select(conflict => $"{conflict.Code} {conflict.Subject}").Should().Equal(
            "event-in-window Flu day", "double-booked gp-2", "person-unavailable gp-1", "person-unavailable gp-2", "event-in-window Open day");
    }

    [Fact]
    public void Open_questions_list_what_nobody_recorded()
    {
        Roster roster = new(
            [LeadGp with { KnownUntil = Some.Day("2026-09-15") }, Team.Person("a-1", "administrator")],
            requirements: [Team.Cover("administrator", 1, "passwords"), Team.Cover("trainer", 1), Team.Present("lead-gp"), Team.Present("lead-gp", "hypercare")]);
        AvailabilityChecker.FindOpenQuestions(Team.Plan, roster).Select(question => question.ToString()).Should().BeEquivalentTo(
            "Who holds the role practice-manager, needed during critical-window and for kick-off? Nobody given does.",
            "Who holds the role project-manager, needed during critical-window and for kick-off? Nobody given does.",
            "Who holds the role registrations-clerk, needed during critical-window? Nobody given does.",
            "Who holds the role system-administrator, needed during critical-window? Nobody given does.",
            "Who holds the role tester, needed during data-checking? Nobody given does.",
            "Who holds the role trainer, needed during critical-window? Nobody given does.",
            "Is gp-1 there on 2026-09-16 and 2026-09-17? Nothing is recorded.",
            "Is a-1 trained for passwords? No training is recorded, so it is taken as done.",
            "On which days is the window hypercare? The plan does not know, so nobody was checked for it.");
    }

    [Fact]
    public void Open_questions_ask_for_everybody_when_nobody_was_given() =>
        AvailabilityChecker.FindOpenQuestions(Team.Plan, new Roster()).Select(question => question.Subject).Should()
            .Equal("lead-gp", "practice-manager", "project-manager", "registrations-clerk", "system-administrator", "tester");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Sentences_are_the_same_in_every_culture(string culture)
    {
        Roster roster = new([LeadGp], [Team.Leave("gp-1", "2026-09-10")], [new Room("r-1", 1)], blackouts: [new Blackout(Some.Days("2026-09-12", "2026-09-12"), "audit")]);
        string[] Sentences() => [.. AvailabilityChecker.FindConflicts(Team.Plan, roster).Select(conflict => conflict.ToString()), roster.ToString(), roster.Commitments[0].ToString()];
        Culture.Run(culture, Sentences).Should().Equal(Culture.Run("en-GB", Sentences));
    }

    private static ImmutableArray<Conflict> Find(IEnumerable<Person> people, IEnumerable<Commitment> commitments, params Requirement[] requirements) =>
        AvailabilityChecker.FindConflicts(Team.Plan, new Roster(people, commitments, requirements: requirements.Length == 0 ? [Team.Present("lead-gp")] : requirements))
            .Where(conflict => requirements.Length > 0 || conflict.Role is null || conflict.Who is not null || conflict.Role.Value == "lead-gp")
            .Where(conflict => !(conflict.Code == ConflictCodes.AvailabilityUnknown && conflict.Subject == "lead-gp" && requirements.Length == 0))
            .Where(conflict => requirements.Length == 0 || requirements.Contains(conflict.Requirement))
            .ToImmutableArray();

    private static Interval Interval(string start, string end) => new(At(start), At(end));

    private static Instant At(string instant) => NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'Z'").Parse(instant).Value;
}
