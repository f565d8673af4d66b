using System.CommandLine;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Json;
using NodaTime;
using Planner.Mapping;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>A command about one request.</summary>
internal abstract class RequestCommand : PlannerCommand
{
    private const int LargestRequest = 1 << 20;

    private readonly Argument<string> _request = new("REQUEST") { Description = "The request, a JSON file, or - for standard input." };

    private AvailabilityFiles? _files;

    private protected RequestCommand(string name, string description, Surroundings around, params string[] furtherFormats)
        : base(name, description, around, furtherFormats) => Add(_request);

    /// <summary>Lets calendars and rotas be given beside the request.</summary>
    private protected void TakeAvailabilityFiles()
    {
        _files = new AvailabilityFiles();
        _files.AddTo(this);
    }

    /// <summary>The days the command is about.</summary>
    private protected virtual DateInterval Days(MigrationRequest request, ParseResult parsed) => new(request.GoLive, request.GoLive);

    /// <summary>Answers a request that was read without a fault.</summary>
    /// <param name="planned">The request with its plan.</param>
    /// <param name="parsed">The options.</param>
    /// <param name="commandLine">Where faults of the options are reported.</param>
    private protected abstract Answer? Respond(PlannedRequest planned, ParseResult parsed, Faults commandLine);

    /// <summary>Reports what is wrong with the options when the request was refused, so that all faults are told at once.</summary>
    private protected virtual void CheckOptions(ParseResult parsed, Faults commandLine)
    {
    }

    private protected sealed override Answer? Respond(ParseResult parsed, FaultLog log)
    {
        string file = parsed.GetRequiredValue(_request);
        Faults faults = log.For(InputSource.NameOf(file));
        if (InputSource.Read(file, Around.Input, LargestRequest, faults) is not { } text)
        {
            return null;
        }

        if (Requested(text, file, faults) is { } read && Whole(read, parsed, log) is { } request)
        {
            return Respond(PlannedRequest.Of(request), parsed, log.CommandLine);
        }

        CheckOptions(parsed, log.CommandLine);
        return null;
    }

    /// <summary>Reads and plans a request, or reports every fault of it.</summary>
    internal static PlannedRequest? Read(string file, Surroundings around, FaultLog log)
    {
        Faults faults = log.For(InputSource.NameOf(file));
        return InputSource.Read(file, around.Input, LargestRequest, faults) is { } text && Requested(text, file, faults) is { } request ? PlannedRequest.Of(request) : null;
    }

    private static MigrationRequest? Requested(ReadOnlyMemory<byte> text, string file, Faults faults)
    {
        ReadResult<MigrationRequest> read = RequestJson.Read(text, findTemplate: name => TemplateFile.Find(name, file));
        faults.Report(read.Faults);
        return read.Value;
    }

    private MigrationRequest? Whole(MigrationRequest request, ParseResult parsed, FaultLog log) => _files is null ? request : _files.Apply(request, Days(request, parsed), parsed, log);
}
