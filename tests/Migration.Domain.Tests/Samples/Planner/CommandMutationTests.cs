using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using global::Planner;
using Check = MigrationDomain.Testing.Check;

namespace MigrationDomain.Samples.Planner;

/// <summary>Sound requests with values exchanged, left out and repeated, given to every command that takes a request.</summary>
public class CommandMutationTests
{
    private static readonly string[] Sources = [.. RequestFileTests.Names.Select(file => File.ReadAllText(RequestFileTests.Path(file)))];

    private static readonly string[] Values =
    [
        "\"1900-01-01\"", "\"2012-01-02\"", "\"2028-12-29\"", "\"2118-01-20\"", "\"2199-12-31\"", "\"2027-03-28T01:30\"", "\"2026-10-25T01:30\"", "\"2026-09-15\"",
        "\"9999 working days\"", "\"0 days\"", "\"1200 months\"", "\"5200 weeks\"", "\"1 hour\"", "\"include-start\"", "\"clear-days\"", "\"none\"", "\"nearest\"",
        "\"go-live\"", "\"links-off\"", "\"end-of-migration\"", "\"eps\"", "\"pcse\"", "\"training\"", "\"run-off\"", "\"scotland\"", "\"guide-2019\"",
        "\"gp-1\"", "\"training-room\"", "\"lead-gp\"", "\"acknowledged\"", "\"done\"", "\"saturday-morning\"", "0", "1", "10000", "true", "false", "null", "[]", "{}",
    ];

    // A day is more often exchanged for another day: otherwise nearly every request would be refused.
    private static readonly string[] Days = ["1900-01-01", "2012-01-02", "2026-07-25", "2026-09-15", "2027-03-28", "2028-12-29", "2040-02-29", "2118-01-20", "2199-12-31"];

    private static readonly string[][] Commands =
    [
        ["plan", "-", "--why", "--schedule"],
        ["plan", "-", "--format", "json"],
        ["notices", "-", "--why"],
        ["replan", "-", "--go-live", "2026-09-22"],
        ["replan", "-", "--go-live", "2028-12-20", "--format", "json"],
        ["check", "-", "--format", "json"],
        ["book", "-", "--who", "gp-1", "--kind", "leave", "--from", "2026-09-14T09:00", "--to", "2026-09-15T12:00", "--format", "json"],
    ];

    [Fact]
    public void A_changed_request_is_answered_or_refused_and_never_throws()
    {
        Gen<(string Request, string[] Command)> cases =
            from source in Gen.Elements(Sources)
            from changes in Gen.ListOf(Change, 3)
            from command in Gen.Elements(Commands)
            select (changes.Aggregate(source, (text, change) => change(text)), command);
        Check.That(cases, pair => AnswersOrRefuses(Run.Program(pair.Request, pair.Command)));
    }

    private static Gen<Func<string, string>> Change =>
        from at in Gen.Choose(0, 1000)
        from value in Gen.Elements(Values)
        from how in Gen.Choose(0, 5)
        select (Func<string, string>)(text => Changed(text, at, value, how));

    private static string Changed(string text, int at, string value, int how)
    {
        JsonNode root = JsonNode.Parse(text)!;
        JsonNode[] nodes = [.. Below(root)];
        if (nodes.Length == 0)
        {
            return text;
        }

        JsonNode node = nodes[at % nodes.Length];
        if (how == 0 && node.Parent is JsonObject owner)
        {
            owner.Remove(node.GetPropertyName());
        }
        else if (how == 1 && node.Parent is JsonArray list)
        {
            list.Add(node.DeepClone());
        }
        else if (how > 3 && IsDay(node))
        {
            node.ReplaceWith(Days[at % Days.Length]);
        }
        else if (node is JsonValue)
        {
            node.ReplaceWith(JsonNode.Parse(value));
        }

        return root.ToJsonString();
    }

    private static bool IsDay(JsonNode node) => node.ToString() is { Length: 10 } text && text[4] == '-' && text[7] == '-';

    private static IEnumerable<JsonNode> Below(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child)),
        JsonArray entries => entries.OfType<JsonNode>().SelectMany(child => Below(child).Prepend(child)),
        _ => [],
    };

    private static bool AnswersOrRefuses(Run run) => run.Status == PlannerProgram.Refused
        ? run.Output.Length == 0 && run.Error.EndsWith(".\n", StringComparison.Ordinal) && !run.Error.Contains("   at ", StringComparison.Ordinal)
        : run.Error.Length == 0 && run.Output.Length > 0;
}
