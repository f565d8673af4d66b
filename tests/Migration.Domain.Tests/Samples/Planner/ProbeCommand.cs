using System.CommandLine;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using global::Planner;
using global::Planner.Commands;
using global::Planner.Writing;

namespace MigrationDomain.Samples.Planner;

/// <summary>A command that says what it has read, and blocks when the request is not frozen.</summary>
internal sealed class ProbeCommand : RequestCommand
{
    public ProbeCommand(Surroundings around)
        : base("probe", "Says what was read.", around, "shout")
    {
    }

    private protected override Answer? Respond(RequestDocument request, ParseResult parsed, Faults faults, Faults commandLine)
    {
        if (request.Template.Value == "unheard-of")
        {
            faults.Report(request.Template.Place, "'unheard-of' is not a template.");
        }

        return new Answer
        {
            Text = page => page.Line(request.ToString()),
            Json = writer => writer.WriteDate("goLive", request.GoLive.Value),
            Further = new Dictionary<string, Func<Export>>(StringComparer.Ordinal) { ["shout"] = () => new Export("GO LIVE\n", []) },
            Blocks = request.Frozen?.Value == false,
        };
    }
}
