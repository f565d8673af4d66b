using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.GoLive;

public sealed class GoLiveFinderTests
{
    private static readonly Roster Quiet = new();

    [Fact]
    public void A_date_whose_footprint_is_closed_is_rejected_though_the_day_itself_is_free()
    {
        Roster roster = new(blackouts: [new Blackout(Some.Days("2026-09-01", "2026-09-09"), "extra clinics")]);
        GoLiveSearch search = Search("2026-09-14", "2026-09-16", roster);
        search.Rejected.Select(rejection => rejection.Date).Should().Equal(Some.Day("2026-09-14"), Some.Day("2026-09-15"));
        search.Earliest.Should().Be(Some.Day("2026-09-16"));
        search.Rejected[1].WouldPassIf.Single().ToString().Should().Be("The closed period is lifted: no cutover from 2026-09-01 to 2026-09-09 (extra clinics).");
    }

    [Fact]
    public void Every_reason_against_a_date_is_listed()
    {
        Roster roster = new(
            [Team.Person("gp-1", "lead-gp"), Team.Person("c-1", "registrations-clerk")],
            [Team.Leave("gp-1", "2026-09-14"), Team.Leave("c-1", "2026-09-15")],
            blackouts: [new Blackout(Some.Days("2026-09-16", "2026-09-16"), "audit")]);
        GoLiveRejection rejection = Search("2026-09-15", "2026-09-15", roster).Rejected.Single();
        rejection.Reasons.Select(reason => reason.Code).Should().Equal(ConflictCodes.PersonUnavailable, ConflictCodes.CoverBelowMinimum, ConflictCodes.InBlackout);
        rejection.WouldPassIf.Select(release => release.Kind).Should().Equal(ReleaseKind.Commitment, ReleaseKind.Closure, ReleaseKind.Commitment);
    }

    [Fact]
    public void One_release_may_free_several_conflicts()
    {
        Roster roster = new(
            [Team.Person("a-1", "administrator", "trainer"), Team.Person("a-2", "administrator")],
            [Team.Leave("a-1", "2026-09-14"), Team.Leave("a-2", "2026-09-14")],
            requirements: [Team.Cover("administrator", 1), Team.Cover("trainer", 1)]);
        Search("2026-09-15", "2026-09-15", roster).Rejected.Single().WouldPassIf.Single().Message.Should().Be("The commitment of a-1, 2026-09-14 to 2026-09-14, is moved or cancelled.");
    }

    [Fact]
    public void Equal_commitments_given_twice_are_both_let_go()
    {
        Roster roster = new([Team.Person("gp-1", "lead-gp")], [Team.Leave("gp-1", "2026-09-14"), Team.Leave("gp-1", "2026-09-14")]);
        Search("2026-09-15", "2026-09-15", roster).Rejected.Single().WouldPassIf.Should().HaveCount(2);
    }

    [Fact]
    public void A_late_notice_is_freed_by_shorter_notice()
    {
        PlanRequest request = Gp.Request("2026-09-15", "2026-08-20");
        GoLiveRejection rejection = GoLiveFinder.Search(request, Quiet, Some.Day("2026-09-15"), Some.Day("2026-09-15")).Rejected.Single();
        rejection.Reasons.Should().Contain(reason => reason.Code == FindingCodes.NoticeLate);
        rejection.WouldPassIf.Should().Contain(release => release.Kind == ReleaseKind.Notice && release.Subject == "eps");
        rejection.WouldPassIf.Should().Contain(release => release.Kind == ReleaseKind.Override && release.Subject == "kick-off");
    }

    [Fact]
    public void Dates_rank_by_score_and_then_by_date()
    {
        GoLiveOptions options = new() { PreferredWeekdays = [IsoDayOfWeek.Tuesday], Ideal = Some.Day("2026-06-17") };
        GoLiveSearch search = Search("2026-06-15", "2026-06-19", Quiet, options);
        search.Candidates.Select(candidate => candidate.Date.Day).Should().Equal(16, 17, 18, 15, 19);
        search.Candidates.Select(candidate => (candidate.Score.Weekday, candidate.Score.Distance)).Should().Equal((0, 1), (5, 0), (5, 1), (5, 2), (5, 2));
        search.Candidates.Select(candidate => candidate.Score.Warnings).Should().OnlyContain(points => points == 10 * search.Candidates[0].Warnings.Length);
        search.Candidates[0].ToString().Should().Be($"1. 2026-06-16, Tuesday, score {search.Candidates[0].Score}");
        search.Earliest.Should().Be(Some.Day("2026-06-15"));
    }

    [Fact]
    public void A_candidate_says_what_it_costs_and_gains()
    {
        GoLiveOptions options = new() { PreferredWeekdays = [IsoDayOfWeek.Tuesday], Ideal = Some.Day("2026-06-17") };
        GoLiveSearch search = Search("2026-06-15", "2026-06-19", Quiet, options);
        search.Candidates[0].TradeOffs.Should().Equal("Compared with the earliest date, 2026-06-15: 1 day later, on a preferred day of the week and 1 day nearer to the ideal date.");
        search.Candidates[2].TradeOffs.Should().Equal(
            "Compared with the best date, 2026-06-16: 2 days later and not on a preferred day of the week.",
            "Compared with the earliest date, 2026-06-15: 3 days later and 1 day nearer to the ideal date.");
        search.Candidates[3].TradeOffs.Should().Equal("Compared with the best date, 2026-06-16: 1 day earlier, not on a preferred day of the week and 1 day further from the ideal date.");
    }

    [Fact]
    public void Only_the_dates_asked_for_are_judged_working_days_or_not()
    {
        GoLiveOptions options = new() { Only = [Some.Day("2026-06-20"), Some.Day("2026-06-16")] };
        Search("2026-06-15", "2026-06-30", Quiet, options).Candidates.Select(candidate => candidate.Date).Should().Equal(Some.Day("2026-06-16"), Some.Day("2026-06-20"));
    }

    [Fact]
    public void Most_keeps_the_best() =>
        Search("2026-06-15", "2026-06-19", Quiet, new GoLiveOptions { Most = 2 }).Candidates.Should().HaveCount(2);

    [Fact]
    public void The_root_may_be_pinned_in_a_request_that_is_searched() => GoLiveFinder.Search(
        Gp.Request("2026-09-15") with { Pins = [Gp.Pin("go-live", "2026-09-15")] }, Quiet, Some.Day("2026-09-21"), Some.Day("2026-09-22")).Candidates.Should().HaveCount(2);

    [Fact]
    public void A_range_of_three_years_is_accepted_and_a_day_more_is_refused()
    {
        Search("2025-06-02", "2028-06-02", Quiet, new GoLiveOptions { Only = [Some.Day("2028-06-02")] }).Candidates.Should().HaveCount(1);
        Action act = () => Search("2025-06-02", "2028-06-03", Quiet);
        act.Should().Throw<ArgumentException>().WithMessage("The range from 2025-06-02 to 2028-06-03 is longer than 3 years; end it by 2028-06-02.*");
    }

    [Fact]
    public void A_range_that_ends_before_it_starts_is_refused()
    {
        Action act = () => Search("2026-06-02", "2026-06-01", Quiet);
        act.Should().Throw<ArgumentException>().WithMessage("The range ends on 2026-06-01, before it starts on 2026-06-02; swap the two.*");
    }

    [Fact]
    public void Options_that_ask_for_nothing_or_for_a_date_elsewhere_are_refused()
    {
        Action none = () => Search("2026-06-01", "2026-06-02", Quiet, new GoLiveOptions { Most = 0 });
        none.Should().Throw<ArgumentException>().WithMessage("The options ask for 0 candidates; ask for 1 or more, or for all.*");
        Action elsewhere = () => Search("2026-06-01", "2026-06-02", Quiet, new GoLiveOptions { Only = [Some.Day("2026-07-01")] });
        elsewhere.Should().Throw<ArgumentException>().WithMessage("The options ask for 2026-07-01, which is outside the range from 2026-06-01 to 2026-06-02; *");
    }

    [Fact]
    public void A_search_without_a_candidate_says_why()
    {
        Roster roster = new(blackouts: [new Blackout(Some.Days("2026-06-01", "2026-06-30"), "audit")]);
        Search("2026-06-15", "2026-06-16", roster).WhyNone.Should().Be("All 2 days judged from 2026-06-15 to 2026-06-16 are blocked: in-blackout on 2.");
        Search("2026-06-20", "2026-06-21", Quiet).WhyNone.Should().Be("No day from 2026-06-20 to 2026-06-21 is a working day.");
        Search("2029-06-18", "2029-06-21", Quiet).WhyNone.Should().Be("No day from 2029-06-18 to 2029-06-21 was judged: the calendar has no answer from 2029-06-18 on.");
        Search("2028-12-18", "2029-06-21", Quiet).UnknownFrom.Should().Be(Some.Day("2029-01-01"));
    }

    [Fact]
    public void Any_root_can_be_searched_for()
    {
        MigrationTemplate template = Some.Template;
        PlanRequest request = new() { Template = template, RootDate = Some.AfterEaster, Calendar = Some.Calendar };
        GoLiveSearch search = GoLiveFinder.Search(request, Quiet, Some.Day("2026-06-15"), Some.Day("2026-06-16"));
        search.Candidates[0].Plan.Request.RootDate.Should().Be(search.Candidates[0].Date);
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Texts_are_the_same_in_every_culture(string culture)
    {
        Roster roster = new([Team.Person("gp-1", "lead-gp")], [Team.Leave("gp-1", "2026-06-16")]);
        string[] Texts() => [.. Search("2026-06-15", "2026-07-01", roster, new GoLiveOptions { Ideal = Some.Day("2026-06-30") }) is var search
            ? search.Candidates.SelectMany(candidate => candidate.TradeOffs.Append(candidate.ToString())).Concat(search.Rejected.SelectMany(rejection => rejection.WouldPassIf.Select(release => release.Message).Append(rejection.ToString())))
            : []];
        Culture.Run(culture, Texts).Should().Equal(Culture.Run("en-GB", Texts));
    }

    [Fact]
    public async Task Eight_searches_at_once_find_what_one_finds()
    {
        Roster roster = new(
            [Team.Person("gp-1", "lead-gp"), Team.Person("c-1", "registrations-clerk")],
            [Team.Leave("gp-1", "2026-09-14"), Team.Leave("c-1", "2026-09-15")]);
        string[] expected = Texts(Search("2026-09-01", "2026-10-30", roster));
        string[][] found = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Texts(Search("2026-09-01", "2026-10-30", roster)))));
        found.Should().OnlyContain(texts => texts.SequenceEqual(expected));
    }

    private static string[] Texts(GoLiveSearch search) => [.. search.Candidates.Select(candidate => $"{candidate}"), .. search.Rejected.Select(rejection => $"{rejection}")];

    private static GoLiveSearch Search(string from, string to, Roster roster, GoLiveOptions? options = null) =>
        GoLiveFinder.Search(Gp.Request("2026-09-15"), roster, Some.Day(from), Some.Day(to), options);
}
