using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

/// <summary>Whole plans, each read against a wall calendar and the published bank holidays before it was accepted.</summary>
public sealed class GoldenPlanTests
{
    [Fact]
    public void Spring_across_Easter() => Match(Gp.Request("2027-04-06"), "easter-2027.txt");

    [Theory]
    [InlineData(Division.EnglandAndWales)]
    [InlineData(Division.Scotland)]
    [InlineData(Division.NorthernIreland)]
    public void Winter_across_Christmas(Division division) =>
        Match(Gp.Request("2027-01-12") with { Calendar = WorkingCalendars.For(division) }, $"christmas-2026-{division.Slug()}.txt");

    [Theory]
    [InlineData("2026-11-10", "clocks-october-2026.txt")] // clocks go back on Sun 25 October
    [InlineData("2027-04-20", "clocks-march-2027.txt")] // clocks go forward on Sun 28 March
    public void Clock_changes_move_nothing(string goLive, string golden) => Match(Gp.Request(goLive), golden);

    [Theory]
    [InlineData("2027-08-31", "month-end-august-2027.txt")] // three months later there is no 31st
    [InlineData("2028-04-06", "month-end-february-2028.txt")] // a month before 31 March is 29 February
    public void Ends_of_months(string goLive, string golden) => Match(Gp.Request(goLive), golden);

    [Theory]
    [InlineData("guide-2019")]
    [InlineData("gp-it-futures-2020")]
    [InlineData("nhs-england-2025")]
    public void Every_edition(string edition) =>
        Match(Gp.Request("2026-07-07") with { Template = StandardTemplates.Find("gp-practice", edition)! }, $"edition-{edition}.txt");

    [Fact]
    public void Past_the_published_years() => Match(Gp.Request("2028-12-12", "2028-08-14"), "horizon-2028.txt");

    [Fact]
    public void Parties_in_Scotland() => Match(
        Gp.Request("2026-08-25", "2026-04-01") with
        {
            PartyCalendars = ImmutableDictionary<PartyKey, WorkingCalendar>.Empty
                .Add(new("pathology"), WorkingCalendars.Scotland).Add(new("subsidiary-supplier"), WorkingCalendars.Scotland),
        },
        "parties-in-scotland.txt");

    [Fact]
    public void Late_today() => Match(
        Gp.Request("2026-09-15", "2026-08-06") with
        {
            Pins = [Gp.Pin("order-placed", "2026-05-22"), Gp.Pin("kick-off", "2026-06-23")],
            Done = [new("technical-survey")],
            Served =
            [
                new(new("data-extract-request"), Some.Day("2026-06-19"), Some.Day("2026-06-22")),
                new(new("subsidiary-initial"), Some.Day("2026-07-24")),
                new(new("patients"), Some.Day("2026-07-27")),
            ],
        },
        "late-today.txt");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_golden_plan_is_the_same_in_every_culture(string culture) =>
        Culture.Run(culture, () => Match(Gp.Request("2027-04-06"), "easter-2027.txt"));

    private static void Match(PlanRequest request, string golden) => Golden.Match(PlanText.Dates(MigrationPlanner.Plan(request)), golden);
}
