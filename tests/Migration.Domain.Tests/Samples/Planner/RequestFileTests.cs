using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;

namespace MigrationDomain.Samples.Planner;

public class RequestFileTests
{
    public static IReadOnlyList<string> Names { get; } = ["contract.json", "spring.json", "scotland.json", "told-in-july.json", "thirty-two-people.json", "epr-autumn.json", "epr-spring.json"];

    public static TheoryData<string> Files => [.. Names];

    public static string Path(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, "Samples", "Planner", "requests", file);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_requests_of_the_sample_are_read(string file) => Read(file).GoLive.Value.Year.Should().BeInRange(2026, 2027);

    [Fact]
    public void The_example_of_the_contract_is_read_whole()
    {
        RequestDocument request = Read("contract.json");
        request.ToString().Should().Be("gp-practice on 2026-09-15");
        request.Edition!.Value.Should().Be("nhs-england-2025");
        request.Division!.Value.Should().Be(DivisionWord.EnglandAndWales);
        request.Today!.Value.Should().Be(new LocalDate(2026, 5, 11));
        request.Frozen!.Value.Should().BeTrue();
        Texts(request.Pins).Should().Equal("initial-data-production on 2026-07-28");
        Texts(request.Overrides).Should().Equal(
            "final-data-production by project manager, because of supplier's timetable", "eps by project manager, because of agreed with the service");
        request.Overrides.Select(change => change.Offset!.ToString()).Should().Equal("3 working days", "35 days");
        request.Overrides[1].Count!.Value.Should().Be(CountWord.ClearDays);
        Texts(request.Closures).Should().Equal("closed from 2026-08-03 to 2026-08-03");
        Texts(request.Blackouts).Should().Equal("no cutover from 2026-10-01 to 2026-10-16");
        Texts(request.Parties).Should().Equal("pathology");
        Texts(request.People!.Value).Should().Equal("gp-1", "clerk-1", "clerk-2");
        request.People.Value[0].WorksOn!.Value.Select(day => day.Value)
            .Should().Equal(WeekdayWord.Monday, WeekdayWord.Tuesday, WeekdayWord.Thursday, WeekdayWord.Friday);
        Texts(request.Commitments).Should().Equal(
            "gp-1: leave from 2026-09-14 to 2026-09-18", "clerk-1: training from 2026-09-15T13:00 to 2026-09-15T17:00");
        Texts(request.Rooms).Should().Equal("training-room");
        Texts(request.Events).Should().Equal("Diabetes review day from 2026-09-11 to 2026-09-11");
        Texts(request.Cover).Should().Equal("at least 2 registrations-clerk during critical-window");
        Texts(request.Present).Should().Equal("every lead-gp during critical-window");
        Texts(request.Ledger).Should().Equal("sent pcse on 2026-08-20");
    }

    [Fact]
    public void A_value_knows_its_place() =>
        Read("contract.json").Overrides[1].Offset!.Place.ToString().Should().Be("$.overrides[1].offset (line 11)");

    private static RequestDocument Read(string file)
    {
        Faults faults = new(file);
        RequestDocument? request = RequestReader.Read(File.ReadAllBytes(Path(file)), faults);
        faults.InOrder.Should().BeEmpty();
        return request!;
    }

    private static IEnumerable<string> Texts<T>(IEnumerable<T> entries)
        where T : notnull => entries.Select(entry => entry.ToString()!);
}
