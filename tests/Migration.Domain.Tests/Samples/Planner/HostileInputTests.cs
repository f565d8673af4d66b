using System.Text;

namespace MigrationDomain.Samples.Planner;

public class HostileInputTests
{
    [Theory]
    [InlineData("", "line 1, column 1: The text is empty; give a JSON object.")]
    [InlineData(" \n\t ", "line 1, column 1: The text is empty; give a JSON object.")]
    [InlineData("\uFEFF", "line 1, column 1: The text is empty; give a JSON object.")]
    [InlineData("[]", "$ (line 1): The text is a list, but it must be an object; begin it with '{' and end it with '}'.")]
    [InlineData("\"gp\"", "$ (line 1): The text is 'gp', but it must be an object; begin it with '{' and end it with '}'.")]
    [InlineData("null", "$ (line 1): The text is null, but it must be an object; begin it with '{' and end it with '}'.")]
    [InlineData("{", "line 1, column 2: The text ends before the JSON does; close every quote, bracket and brace.")]
    [InlineData("{\n\"template\": \"gp", "line 2, column 16: The text ends before the JSON does; close every quote, bracket and brace.")]
    [InlineData("{\n\"template\": 1,\n}", "line 3, column 1: A comma stands before '}'; remove the comma.")]
    [InlineData("{\"people\": [1,]}", "line 1, column 15: A comma stands before ']'; remove the comma.")]
    [InlineData("{\n// no\n}", "line 2, column 1: '/' begins a comment, which JSON does not have; remove the comment.")]
    [InlineData("{'template': 1}", "line 1, column 2: A single quote stands here; write JSON texts and names in double quotes.")]
    [InlineData("{\"termMonths\": NaN}", "line 1, column 16: 'N' is not expected here, and JSON has no NaN and no Infinity; write a number or a text in double quotes.")]
    [InlineData("{\"termMonths\": 01}", "line 1, column 17: '1' is not expected here; look for a missing or surplus quote, comma, colon or bracket before it.")]
    [InlineData("{\"é\": \"a\nb\"}", "line 1, column 9: A line break or control character (\\u000a) stands inside a text; write it as an escape such as \\n.")]
    [InlineData("{} {}", "line 1, column 4: '{' is not expected here; look for a missing or surplus quote, comma, colon or bracket before it.")]
    [InlineData("{\"template\" \"gp\"}", "line 1, column 13: '\"' is not expected here; look for a missing or surplus quote, comma, colon or bracket before it.")]
    public void Malformed_text_is_one_clear_fault(string text, string message) => Refused(Encoding.UTF8.GetBytes(text), message);

    [Fact]
    public void What_is_not_utf_8_is_refused()
    {
        Refused([.. "{\n\"é\": \""u8, 0xC3, .. "\"}"u8], "line 2, column 7: The byte 0xC3 is not UTF-8 here; save the file as UTF-8.");
        Refused(Encoding.Unicode.GetPreamble(), "line 1, column 1: The byte 0xFF is not UTF-8 here; save the file as UTF-8.");
    }

    [Theory]
    [InlineData("\"template\": \"\\ud800\", \"goLive\": \"2026-09-15\"", "$.template (line 1): The text has half of a character in it (a lone surrogate such as \\ud800); write the whole character.")]
    [InlineData("\"template\": \"gp-practice\", \"goLive\": \"2026-09-15\", \"\\udc00\": 1", "$['?'] (line 1): The text has half of a character in it (a lone surrogate such as \\ud800); write the whole character.")]
    public void Half_a_character_is_refused_where_it_stands(string members, string message) =>
        Refused(Encoding.UTF8.GetBytes($"{{{members}}}"), message);

    [Fact]
    public void Nesting_has_an_end()
    {
        string path = string.Concat(Enumerable.Repeat("[0]", 31));
        Refused(Request(new string('[', 100_000) + new string(']', 100_000)),
            $"$.people{path} (line 1): Objects and lists are nested more than 32 deep; nest them less.",
            "$.people[0] (line 1): A person cannot be a list; write an object with id, roles, worksOn, knownUntil, deputyFor, trainedFor and division.");
    }

    [Fact]
    public void A_member_given_twice_is_found_at_depth() =>
        Refused(Request("[{\"id\": \"a\", \"x\": {\"y\": 1, \"y\": 1}}]"),
            "$.people[0].x (line 1): A person has no member 'x'; known are id, roles, worksOn, knownUntil, deputyFor, trainedFor and division.",
            "$.people[0].x.y (line 1): The member 'y' is given twice; keep one of the two.");

    [Fact]
    public void A_text_has_an_end() => Refused(new byte[(1 << 20) + 1], "whole file: The text has more than 1048576 bytes; give at most that many.");

    [Fact]
    public void A_list_has_an_end() => Refused(Request($"[{string.Join(',', Enumerable.Repeat("{}", 10_001))}]"),
        "$.people (line 1): The list has more than 10000 entries; give at most that many.");

    [Fact]
    public void A_thousand_faults_are_told_and_the_rest_are_counted()
    {
        Run run = Run.Probe(Request($"[{string.Join(',', Enumerable.Repeat("7", 10_000))}]"));
        string[] lines = run.Error.Split('\n');
        lines.Should().HaveCount(1002);
        lines[1000].Should().Be("standard input: $: 9000 more faults are not listed; correct those above first.");
    }

    [Fact]
    public void A_long_value_is_cut() => Refused(Request("[]", new string('x', 10_000)),
        $"$.template (line 1): '{new string('x', 60)}…' has 10000 characters; write an id of at most 64.");

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        Run.Probe([.. Encoding.UTF8.Preamble, .. Request("[]")]).Output.Should().Be("gp-practice on 2026-09-15\n");

    private static byte[] Request(string people, string template = "gp-practice") =>
        Encoding.UTF8.GetBytes($"{{\"template\": \"{template}\", \"goLive\": \"2026-09-15\", \"people\": {people}}}");

    private static void Refused(byte[] text, params string[] messages)
    {
        Run run = Run.Probe(text);
        run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().BeEquivalentTo(messages.Select(message => $"standard input: {message}"));
        run.Output.Should().BeEmpty();
        run.Status.Should().Be(2);
    }
}
