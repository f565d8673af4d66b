using System.CommandLine;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>A command about one request.</summary>
internal abstract class RequestCommand : PlannerCommand
{
    private readonly Argument<string> _request = new("REQUEST") { Description = "The request, a JSON file, or - for standard input." };

    private protected RequestCommand(string name, string description, Surroundings around, params string[] furtherFormats)
        : base(name, description, around, furtherFormats) => Add(_request);

    /// <summary>Answers a request that was read without a fault.</summary>
    /// <param name="request">The request.</param>
    /// <param name="parsed">The options.</param>
    /// <param name="faults">Where faults of the request are reported that only the library can see.</param>
    /// <param name="commandLine">Where faults of the options are reported.</param>
    private protected abstract Answer? Respond(RequestDocument request, ParseResult parsed, Faults faults, Faults commandLine);

    private protected sealed override Answer? Respond(ParseResult parsed, FaultLog log)
    {
        string file = parsed.GetRequiredValue(_request);
        Faults faults = log.For(InputSource.NameOf(file));
        if (InputSource.Read(file, Around.Input, RequestReader.Largest, faults) is not { } text
            || RequestReader.ReadAsFarAsPossible(text, faults) is not { } request)
        {
            return null;
        }

        if (!faults.Any)
        {
            return Respond(request, parsed, faults, log.CommandLine);
        }

        RequestPlanner.CheckIds(request, faults);
        return null;
    }
}
