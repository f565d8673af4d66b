using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>What is said when a plan changes after a party was told, sentence by sentence.</summary>
public sealed class NoticeReaderTests
{
    private static readonly NoticeKey Prescriptions = new("prescriptions");

    // Links off on Mon 2026-03-30, tell by Mon 2026-02-23; a week later on Wed 2026-04-08, tell by Wed 2026-03-04.
    private static readonly PlanRequest Small = new()
    {
        Template = Some.Template,
        RootDate = new(2026, 4, 7),
        Calendar = Some.Calendar,
        Today = new LocalDate(2026, 2, 27),
        Served = [new(Prescriptions, new(2026, 2, 20))],
    };

    private static readonly PlanRequest Later = Small with { RootDate = new(2026, 4, 14) };

    [Fact]
    public void A_notice_that_was_not_given_asks_for_nothing_new()
    {
        Of(Small with { Served = [] }, Later).Strict.Should().Be(Of(Small with { Served = [] }, Later).Lenient);
        Of(Small with { Served = [] }, Later).Strict.ToString().Should().Be(
            "No notice to Prescription service was given yet; give it by 2026-03-04, of the change on 2026-04-08.");
        Of(Small with { Served = [] }, Small).ToString().Should().Be(
            "No notice to Prescription service was given; it had to be by 2026-02-23, before today, 2026-02-27.");
        Of(Small with { Served = [] }, Without(Small)).ToString().Should().Be(
            "No notice to Prescription service was given, and none is needed any more.");
    }

    [Fact]
    public void A_notice_whose_change_stays_stands()
    {
        NoticeChange change = Of(Small, Small);
        (change.Strict.Action, change.Lenient.Action, change.Strict.IsInTime).Should().Be((NoticeAction.None, NoticeAction.None, null));
        change.ToString().Should().Be("Notice to Prescription service of the change on 2026-03-30 was given on 2026-02-20, and the change stays.");
    }

    [Fact]
    public void A_notice_whose_change_moved_is_given_again_by_one_reading_and_corrected_by_the_other()
    {
        NoticeChange change = Of(Small, Later);
        (change.ServedOn, change.ChangeFrom, change.ChangeTo, change.NewSendBy).Should().Be(
            (new LocalDate(2026, 2, 20), new LocalDate(2026, 3, 30), new LocalDate(2026, 4, 8), new LocalDate(2026, 3, 4)));
        (change.Strict.Action, change.Strict.IsInTime).Should().Be((NoticeAction.Reissue, true));
        change.Strict.Message.Should().Be(
            "Notice to Prescription service of the change on 2026-03-30 was given on 2026-02-20; the change is now on 2026-04-08: give notice again by 2026-03-04.");
        (change.Lenient.Action, change.Lenient.IsInTime).Should().Be((NoticeAction.Amend, true));
        change.Lenient.Message.Should().Be(
            "Notice to Prescription service of the change on 2026-03-30 was given on 2026-02-20; the change is now on 2026-04-08: correct the notice; the day of the first notice counts, which is in time up to 2026-03-04.");
    }

    [Fact]
    public void A_notice_that_can_no_longer_be_given_again_in_time_says_what_could()
    {
        NoticeChange change = Of(Later, Small);
        (change.Strict.IsInTime, change.Lenient.IsInTime).Should().Be((false, true));
        change.Strict.Message.Should().Be(
            "Notice to Prescription service of the change on 2026-04-08 was given on 2026-02-20; the change is now on 2026-03-30: notice had to be given again by 2026-02-23, before today, 2026-02-27; told today, the earliest change is 2026-04-03.");
    }

    [Fact]
    public void A_first_notice_that_is_too_late_for_the_new_day_is_said_to_be()
    {
        NoticeChange change = Of(Later with { Served = [new(Prescriptions, new(2026, 2, 25))] }, Small);
        (change.Lenient.Action, change.Lenient.IsInTime).Should().Be((NoticeAction.Amend, false));
        change.Lenient.Message.Should().EndWith(": correct the notice; the day of the first notice counts, which is after the last day, 2026-02-23.");
    }

    [Fact]
    public void Without_a_today_nobody_knows_whether_a_new_notice_is_in_time() =>
        Of(Small with { Today = null }, Later with { Today = null }).Strict.IsInTime.Should().BeNull();

    [Fact]
    public void A_notice_of_a_change_that_is_no_longer_planned_is_withdrawn()
    {
        NoticeChange change = Of(Small, Without(Small));
        (change.Strict.Action, change.Lenient.Action, change.NewSendBy).Should().Be((NoticeAction.Withdraw, NoticeAction.Withdraw, null));
        change.ToString().Should().Be(
            "Notice to Prescription service of the change on 2026-03-30 was given on 2026-02-20; the change is no longer planned: withdraw the notice.");
    }

    [Fact]
    public void A_notice_of_a_change_that_has_no_known_day_any_more_is_withdrawn()
    {
        NoticeChange change = Of(Small, Small with { RootDate = new(2040, 4, 10) });
        (change.Strict.Action, change.Lenient.Action).Should().Be((NoticeAction.Withdraw, NoticeAction.Withdraw));
        change.ToString().Should().Be(
            "Notice to Prescription service of the change on 2026-03-30 was given on 2026-02-20; the new day of the change is unknown: withdraw the notice.");
    }

    [Fact]
    public void When_only_the_second_day_of_acting_moved_the_notice_is_corrected_by_both_readings()
    {
        NoticeChange change = Of(Small, Small with { Pins = [new(new("links-on"), new(2026, 4, 9))] });
        change.Strict.Should().Be(change.Lenient);
        (change.Strict.Action, change.Strict.IsInTime).Should().Be((NoticeAction.Amend, true));
        change.ToString().Should().Be(
            "Notice to Prescription service of the change on 2026-03-30 was given on 2026-02-20; the change stays, but what follows it is now on 2026-04-09: correct the notice; the day of the first notice counts, which is in time up to 2026-02-23.");
    }

    [Fact]
    public void What_a_party_was_told_counts_and_not_what_was_planned()
    {
        PlanRequest told = Small with { Served = [new(Prescriptions, new(2026, 2, 20)) { ChangeOn = new LocalDate(2026, 4, 8) }] };
        Of(told, Later).Strict.Action.Should().Be(NoticeAction.None, "the party was told of this day already");
        Of(told, told).Strict.Message.Should().StartWith("Notice to Prescription service of the change on 2026-04-08 was given on 2026-02-20; the change is now on 2026-03-30: ");
    }

    private static PlanRequest Without(PlanRequest request) => request with
    {
        Template = Some.TemplateWith(notices: Some.Notices.Skip(1)),
        Served = [],
    };

    private static NoticeChange Of(PlanRequest one, PlanRequest other) =>
        MigrationPlanner.Plan(one).CompareTo(MigrationPlanner.Plan(other)).Notices.Single(notice => notice.Key == Prescriptions);
}
