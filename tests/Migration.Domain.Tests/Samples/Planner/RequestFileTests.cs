using MigrationDomain.Calendars;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Samples.Planner;

public class RequestFileTests
{
    public static IReadOnlyList<string> Names { get; } =
    [
        "contract.json", "spring.json", "scotland.json", "told-in-july.json", "thirty-two-people.json", "epr-autumn.json", "epr-spring.json",
        "mobilisation.json", "mobilisation-waiting.json", "dispensary.json",
    ];

    public static TheoryData<string> Files => [.. Names];

    public static string Path(string file) => System.IO.Path.Combine(AppContext.BaseDirectory, "Samples", "Planner", "requests", file);

    [Theory]
    [MemberData(nameof(Files))]
    public void The_requests_of_the_sample_are_read(string file) => Read(file).GoLive.Year.Should().BeInRange(2026, 2027);

    [Fact]
    public void The_example_of_the_contract_is_read_whole()
    {
        MigrationRequest request = Read("contract.json");
        request.ToString().Should().Be("gp-practice on 2026-09-15");
        (request.Template.Edition.Key, request.Division, request.Today, request.Policy.IsFrozen)
            .Should().Be(("nhs-england-2025", Division.EnglandAndWales, new LocalDate(2026, 5, 11), true));
        Texts(request.Pins).Should().Equal("initial-data-production is on 2026-07-28");
        Texts(request.Overrides).Should().Equal(
            "final-data-production, changed by project manager: supplier's timetable", "eps, changed by project manager: agreed with the service");
        request.Overrides.Select(change => change.Offset!.ToString()).Should().Equal("3 working days", "35 calendar days");
        request.Overrides[1].Count.Should().Be(CountMode.ClearDays);
        Texts(request.Closures).Should().Equal("2026-08-03: practice training day");
        Texts(request.Blackouts).Should().Equal("no cutover from 2026-10-01 to 2026-10-16 (flu clinics)");
        Texts(request.Parties).Should().Equal("pathology keeps Scotland");
        Texts(request.People!.Value).Should().Equal("gp-1 (lead-gp)", "clerk-1 (registrations-clerk)", "clerk-2 (registrations-clerk)");
        request.People.Value[0].Works.ToString().Should().Be("Monday, Tuesday, Thursday, Friday");
        Texts(request.Commitments).Should().Equal(
            "gp-1 is busy 2026-09-14 to 2026-09-18", "clerk-1 is busy 2026-09-15T13:00 up to 2026-09-15T17:00");
        Texts(request.Rooms).Should().Equal("training-room for 8");
        Texts(request.Events).Should().Equal("Diabetes review day, 2026-09-11 to 2026-09-11");
        Texts(request.Cover).Should().Equal("at least 2 registrations-clerk in every session of critical-window");
        Texts(request.Present).Should().Equal("every lead-gp is needed on every working day of critical-window");
        Texts(request.Ledger.Entries).Should().Equal("notice 'pcse' sent on 2026-08-20 (entry 'line-0001')");
    }

    private static MigrationRequest Read(string file) => RequestJson.Read(File.ReadAllBytes(Path(file)), findTemplate: Template).OrThrow();

    private static ReadResult<MigrationTemplate> Template(string name) => TemplateJson.Read(File.ReadAllBytes(Path(name)));

    private static IEnumerable<string> Texts<T>(IEnumerable<T> entries)
        where T : notnull => entries.Select(entry => entry.ToString()!);
}
