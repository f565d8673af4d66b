using MigrationDomain.Testing;

namespace MigrationDomain.Samples.Planner;

/// <summary>What a practice of 32 people is told: what clashes, what may be booked, which dates could work.</summary>
/// <remarks>
/// Checked by hand before it was accepted: the critical window of Tue 2027-07-13 is Wed 2027-07-07 to Thu 2027-07-15. In it gp-1 has a meeting,
/// and on the afternoon of Wed 2027-07-14 clerk-1 is away and clerk-3 does not work.
/// </remarks>
public class PracticeGoldenTests
{
    private static readonly string Request = RequestFileTests.Path("thirty-two-people.json");

    public static TheoryData<string, int, string[]> Questions => new()
    {
        { "check", 1, ["check", Request] },
        { "book-gp-in-september", 0, ["book", Request, "--who", "gp-1", "--kind", "leave", "--from", "2027-09-06", "--to", "2027-09-10"] },
        { "book-clerk-on-a-friday", 1, ["book", Request, "--who", "clerk-2", "--kind", "leave", "--from", "2027-07-09", "--to", "2027-07-09"] },
        { "book-full-room", 1, ["book", Request, "--who", "training-room", "--kind", "booking", "--from", "2027-06-24T11:00", "--to", "2027-06-24T13:00"] },
        { "find", 0, ["find", Request, "--from", "2027-06-28", "--to", "2027-09-24"] },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void An_answer_is_as_it_was_read_and_accepted(string name, int status, string[] arguments)
    {
        Run text = Run.Program("", arguments);
        Run json = Run.Program("", [.. arguments, "--format", "json"]);
        (text.Status, text.Error, json.Status, json.Error).Should().Be((status, "", status, ""));
        Golden.Match(text.Output, $"practice.{name}.txt");
        Golden.Match(json.Output, $"practice.{name}.json");
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_dates_found_are_the_same_on_every_machine(string culture) => Culture.Run(culture, () =>
        Golden.Match(Run.Program("", "find", Request, "--from", "2027-06-28", "--to", "2027-09-24").Output, "practice.find.txt"));
}
