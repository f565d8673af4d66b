using MigrationDomain.Testing;

namespace MigrationDomain.Samples.Planner;

/// <summary>Calendars and rotas beside a request.</summary>
public sealed class AvailabilityFileTests
{
    private const string AwayInJuly = "The commitment of gp-1, 2027-07-12 to 2027-07-16, is moved or cancelled.";

    private static readonly string Request = RequestFileTests.Path("thirty-two-people.json");
    private static readonly string Calendar = Repository.PathOf("samples/Planner/calendars/gp-1.ics");
    private static readonly string Rota = Repository.PathOf("samples/Planner/calendars/rota.csv");

    [Fact]
    public void A_calendar_and_a_rota_add_conflicts()
    {
        string[] before = Conflicts(Run.Program("", "check", Request, "--format", "json"));
        string[] after = Conflicts(Run.Program("", "check", Request, "--format", "json", "--calendar", $"gp-1={Calendar}", "--rota", Rota));
        after.Except(before).Should().Equal(
            "gp-1 (lead-gp) is needed during critical-window but not available on 2027-07-08, 2027-07-12, 2027-07-13, 2027-07-14 and 2027-07-15. gp-2 could stand in.",
            "Whether gp-1 is free for what is booked is not known on 2027-07-08; ask and record it.",
            "Whether gp-1 (lead-gp) is there during critical-window is not known on 2027-07-08; ask and record it. gp-2 could stand in.",
            "manager-1 (practice-manager) is needed during critical-window but not available on 2027-07-09. manager-2 could stand in.");
        before.Except(after).Should().Equal("gp-1 (lead-gp) is needed during critical-window but not available on 2027-07-08. gp-2 could stand in.");
    }

    [Fact]
    public void What_a_calendar_leaves_unknown_is_remarked_on_and_the_answer_is_given()
    {
        Run run = Run.Program("", "check", Request, "--calendar", $"gp-1={Calendar}");
        run.Status.Should().Be(1);
        run.Error.TrimEnd().Should().Be(
            $"{Calendar}: line 24: The zone 'Nowhere/Special' is not known, so its times are perhaps busy up to 14 hours earlier and 12 later; name a zone of the TZDB such as Europe/London, or of Windows, or draw it as a VTIMEZONE.");
        run.Output.Should().Contain("availability-unknown");
    }

    [Fact]
    public void A_booking_and_a_search_know_the_calendar_too()
    {
        Run.Program("", "book", Request, "--who", "gp-1", "--kind", "clinic", "--from", "2027-07-14T10:00", "--to", "2027-07-14T11:00", "--calendar", $"gp-1={Calendar}").Status.Should().Be(1);
        string[] search = ["find", Request, "--from", "2027-07-13", "--to", "2027-07-13", "--format", "json"];
        Releases(Run.Program("", search)).Should().NotContain(AwayInJuly);
        Releases(Run.Program("", [.. search, "--calendar", $"gp-1={Calendar}"])).Should().Contain(AwayInJuly);
    }

    [Fact]
    public void Every_fault_of_every_file_is_told()
    {
        using TemporaryFile broken = new("BEGIN:VCALENDAR\nVERSION:2.0\n");
        using TemporaryFile strangers = new("who,kind,from,to\nclerk-99,leave,2027-07-12,2027-07-16\n");
        Run run = Run.Program("", "check", Request, "--calendar", "gp-33=x.ics", "--calendar", "gp-3", "--calendar", $"gp-3={broken.Path}", "--rota", "nope.csv", "--rota", strangers.Path);
        run.Status.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.ReplaceLineEndings("\n").TrimEnd().Split('\n').Should().Equal(
            "command line: --calendar: 'gp-33' is not a person or a room that is given; the nearest known name is 'gp-3'.",
            "command line: --calendar: 'gp-3' does not say whose calendar it is; write WHO=FILE.ics, such as gp-1=gp-1.ics.",
            $"{broken.Path}: line 1: 'VCALENDAR' begins here and never ends; end it, or fetch the file again if it was cut off.",
            "nope.csv: whole file: 'nope.csv' does not exist; name a file that does, or - for standard input.",
            $"{strangers.Path}: who: 'clerk-99' is not a person or a room that is given; the nearest known name is 'clerk-1'.");
    }

    private static string[] Conflicts(Run run) => [.. run.Json().GetProperty("conflicts").EnumerateArray().Select(conflict => conflict.GetProperty("message").GetString()!)];

    private static IEnumerable<string> Releases(Run run) =>
        run.Json().GetProperty("rejected").EnumerateArray().SelectMany(date => date.GetProperty("wouldPassIf").EnumerateArray()).Select(release => release.GetProperty("message").GetString()!);

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string text)
        {
            Path = System.IO.Path.GetTempFileName();
            File.WriteAllText(Path, text);
        }

        public string Path { get; }

        public void Dispose() => File.Delete(Path);
    }
}
