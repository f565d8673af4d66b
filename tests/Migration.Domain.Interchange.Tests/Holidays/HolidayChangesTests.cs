using System.Collections.Immutable;
using System.Text.Json.Nodes;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Holidays;

public sealed class HolidayChangesTests
{
    private static readonly GovUkBankHolidays Newer = GovUk.With(file =>
    {
        file.Events("england-and-wales").Proclaim("2026-09-07", "Proclaimed day");
        file.Events("england-and-wales").Proclaim("2026-01-29", "Another day");
        file.Events("scotland").Drop("2026-08-03");
        file.Events("scotland").On("2027-12-27")["title"] = "Boxing Day";
        file.Events("scotland").On("2027-12-28")["notes"] = "";
    });

    private static readonly HolidayChanges Changes = HolidayChanges.Between(BankHolidays.All, Newer.Tables);

    private static PlanRequest Request => new()
    {
        Template = StandardTemplates.GpPractice,
        RootDate = new(2026, 9, 15),
        Calendar = WorkingCalendars.EnglandAndWales.WithName("Riverside").WithClosures([new(new DateInterval(new(2026, 8, 6), new(2026, 8, 6)), "training day")]),
        Today = new(2026, 7, 1),
        Served = [new(new("eps"), new(2026, 6, 30))],
    };

    [Fact]
    public void Every_day_that_differs_is_told()
    {
        Changes.Changes.Select(change => $"{change}").Should().Equal(
            "2026-01-29 becomes a bank holiday in England and Wales (Another day)",
            "2026-08-03 is no longer a bank holiday in Scotland (Summer bank holiday)",
            "2026-09-07 becomes a bank holiday in England and Wales (Proclaimed day)",
            "2027-12-27 is listed in Scotland as Boxing Day, substitute day, no longer as Christmas Day, substitute day",
            "2027-12-28 is listed in Scotland as Boxing Day, no longer as Boxing Day, substitute day");
        Changes.Changes.Select(change => change.Kind).Should().Equal(
            HolidayChangeKind.Added, HolidayChangeKind.Removed, HolidayChangeKind.Added, HolidayChangeKind.Renamed, HolidayChangeKind.Renamed);
        ($"{Changes}", Changes.IsEmpty).Should().Be(("5 bank holidays differ, 0 divisions cover other years", false));
    }

    [Fact]
    public void Years_that_only_one_covers_are_no_changed_days()
    {
        HolidayChanges fewer = HolidayChanges.Between(BankHolidays.All, GovUk.With(file => file.Keep("scotland", day => string.CompareOrdinal(day, "2019") > 0)).Tables);
        fewer.Changes.Should().BeEmpty();
        fewer.Coverage.Select(change => $"{change}").Should().Equal("Scotland is known from 2019 to 2028, no longer from 2012 to 2028");
        $"{fewer}".Should().Be("0 bank holidays differ, 1 division covers other years");
    }

    [Fact]
    public void Tables_of_other_divisions_are_not_compared()
    {
        FluentActions.Invoking(() => HolidayChanges.Between(BankHolidays.All, [BankHolidays.Scotland])).Should().Throw<ArgumentException>().WithMessage(
            "The older tables are those of England and Wales, Scotland and Northern Ireland, the newer those of Scotland. Give tables of the same divisions. (Parameter 'after')");
        FluentActions.Invoking(() => HolidayChanges.Between([BankHolidays.Scotland, BankHolidays.Scotland], [])).Should().Throw<ArgumentException>().WithMessage(
            "There are two tables of Scotland. Give one for each division. (Parameter 'before')");
    }

    [Fact]
    public void A_date_that_moves_names_the_bank_holiday_that_moves_it()
    {
        HolidayImpact impact = Changes.ReportOn(MigrationPlanner.Plan(Request));

        impact.Moves.Where(move => move.Change.Kind == PlanDateKind.Milestone).Select(move => $"{move}").Should().Equal(
            "Links switched off moves from 2026-09-07 to 2026-09-04, 3 days earlier (1 working day): 2026-09-07 becomes a bank holiday in England and Wales (Proclaimed day)");
        impact.Moves.Select(move => move.Causes.Single().Date).Distinct().Should().Equal(new LocalDate(2026, 9, 7));
        impact.Moves.Select(move => move.Change).Should().Equal(impact.Comparison.Moved);
        impact.Comparison.Notices.Single(notice => notice.ServedOn is not null).ToString().Should().Be(
            "Notice to Electronic Prescription Service of the change on 2026-09-07 was given on 2026-06-30; the change is now on 2026-09-04: give notice again by 2026-07-31.");
        impact.LeftAlone.Should().BeEmpty();
        impact.Comparison.To.Request.Calendar.WhyClosed(new(2026, 8, 6))!.Reason.Should().Be("training day");
        $"{impact}".Should().Be($"{impact.Comparison}");
    }

    [Fact]
    public void What_is_done_stays_on_its_day()
    {
        MigrationPlan done = MigrationPlanner.Plan(Request with { Done = [new("links-off")] });
        Changes.ReportOn(done).Moves.Should().NotContain(move => move.Change.Kind == PlanDateKind.Milestone && move.Change.Subject == "links-off");

        Ledger ledger = new([new DoneEntry(LedgerSubject.Of(new MilestoneKey("links-off"))) { Id = "e1", On = new(2026, 9, 7), At = Instant.FromUtc(2026, 9, 8, 9, 0), By = "pm-1" }]);
        Changes.ReportOn(MigrationPlanner.Plan(Request), ledger).Moves.Should().NotContain(move => move.Change.Kind == PlanDateKind.Milestone && move.Change.Subject == "links-off");
    }

    [Fact]
    public void A_calendar_that_is_not_built_on_the_tables_is_left_alone_and_named()
    {
        WorkingCalendar joined = WorkingCalendar.BothOpen(WorkingCalendars.EnglandAndWales, WorkingCalendars.Scotland);
        HolidayImpact impact = Changes.ReportOn(MigrationPlanner.Plan(Request with { Calendar = joined, Served = [] }));
        (impact.Comparison.IsEmpty, impact.Moves.Length).Should().Be((true, 0));
        impact.LeftAlone.Should().Equal("England and Wales + Scotland (both open)");
    }

    [Fact]
    public void The_calendar_of_a_party_moves_only_what_the_party_is_told()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Request with
        {
            Calendar = WorkingCalendars.NorthernIreland,
            PartyCalendars = ImmutableDictionary<PartyKey, WorkingCalendar>.Empty.Add(new("eps"), WorkingCalendars.Scotland),
        });
        Changes.ReportOn(plan).Moves.Should().OnlyContain(move => move.Change.Kind == PlanDateKind.NoticeSendBy && move.Causes.All(cause => cause.Division == Division.Scotland));
    }

    [Fact]
    public void A_date_that_the_data_cover_at_last_is_known()
    {
        HolidayChanges older = HolidayChanges.Between(
            GovUk.With(file => file.Keep("england-and-wales", day => string.CompareOrdinal(day, "2027") < 0)).Tables, BankHolidays.All);
        HolidayMove move = older.ReportOn(MigrationPlanner.Plan(Request with { Calendar = older.Before[0].Calendar, RootDate = new(2026, 12, 8), Served = [] })).Moves
            .First(candidate => candidate.Change.From is null);
        (move.IsByCoverage, move.Causes.IsEmpty).Should().Be((true, true));
        $"{move}".Should().EndWith(": the newer data cover other years");

        HolidayChanges newer = HolidayChanges.Between(older.After, older.Before);
        $"{newer.ReportOn(MigrationPlanner.Plan(Request with { RootDate = new(2026, 12, 8), Served = [] })).Moves.First(candidate => candidate.Change.To is null)}"
            .Should().EndWith(" to unknown: the newer data do not cover it");
    }

    // The named causes alone put the date where all changes put it, and each of them is needed.
    [Fact]
    public void The_causes_of_a_move_are_enough_and_none_is_idle()
    {
        Dice dice = new(20_283);
        int moves = 0;
        for (int round = 0; round < 40; round++)
        {
            LocalDate[] days = [.. Enumerable.Range(0, 6).Select(_ => new LocalDate(2026, 3, 1).PlusDays(dice.Next(400))).Distinct()];
            GovUkBankHolidays newer = GovUk.With(file => Array.ForEach(days, day => Turn(file.Events("england-and-wales"), day)));
            MigrationPlan plan = MigrationPlanner.Plan(Request with
            {
                RootDate = new LocalDate(2026, 6, 1).PlusDays(dice.Next(300)),
                Calendar = WorkingCalendars.EnglandAndWales,
                Today = null,
                Served = [],
            });
            foreach (HolidayMove move in HolidayChanges.Between(BankHolidays.All, newer.Tables).ReportOn(plan).Moves)
            {
                moves++;
                move.IsByCoverage.Should().BeFalse();
                DateWith(plan, move.Causes, move).Should().Be(move.Change.To);
                move.Causes.Should().OnlyContain(cause => DateWith(plan, move.Causes.Remove(cause), move) != move.Change.To);
            }
        }

        moves.Should().BeGreaterThan(100);
    }

    private static void Turn(JsonArray events, LocalDate day)
    {
        string date = FormattableString.Invariant($"{day:R}");
        if (WorkingCalendars.EnglandAndWales.WhyClosed(day) is { Kind: ClosedDayKind.BankHoliday })
        {
            events.Drop(date);
        }
        else
        {
            events.Proclaim(date, "Proclaimed");
        }
    }

    private static LocalDate? DateWith(MigrationPlan plan, ImmutableArray<HolidayChange> causes, HolidayMove move)
    {
        BankHolidayTable old = BankHolidays.EnglandAndWales;
        BankHolidayTable table = new(
            old.Division, old.Coverage, [.. old.Holidays.ExceptBy(causes.Select(cause => cause.Date), day => day.Date), .. causes.Select(cause => cause.After).OfType<BankHoliday>()], "x", GovUk.Day);
        return plan.CompareTo(plan.OnCalendars(calendar => calendar.WithBankHolidays(table))).Dates
            .Single(date => (date.Kind, date.Subject) == (move.Change.Kind, move.Change.Subject)).To;
    }
}
