using System.CommandLine;
using global::Planner;
using global::Planner.Commands;
using global::Planner.Mapping;
using global::Planner.Writing;

namespace MigrationDomain.Samples.Planner;

/// <summary>A command that says what it has read, and blocks when the request is not frozen.</summary>
internal sealed class ProbeCommand : RequestCommand
{
    public ProbeCommand(Surroundings around)
        : base("probe", "Says what was read.", around, "shout")
    {
    }

    private protected override Answer? Respond(PlannedRequest planned, ParseResult parsed, Faults commandLine) => new()
    {
        Text = page => page.Line(planned.Request.ToString()),
        Json = writer => writer.WriteDate("goLive", planned.Request.GoLive),
        Further = new Dictionary<string, Func<Export>>(StringComparer.Ordinal) { ["shout"] = () => new Export("GO LIVE\n", []) },
        Blocks = !planned.Request.Policy.IsFrozen,
    };
}
