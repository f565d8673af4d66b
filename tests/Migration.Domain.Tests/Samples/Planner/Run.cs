using System.Text;
using System.Text.Json;
using global::Planner;

namespace MigrationDomain.Samples.Planner;

/// <summary>One run of the program, in process, of itself or with a probe in place of the commands.</summary>
internal sealed class Run
{
    public required int Status { get; init; }

    public required string Output { get; init; }

    public required string Error { get; init; }

    /// <summary>Gives the text to the probe on standard input.</summary>
    public static Run Probe(string request, params string[] options) => Probe(Encoding.UTF8.GetBytes(request), options);

    public static Run Probe(byte[] request, params string[] options) => With(request, ["probe", "-", .. options]);

    /// <summary>Runs the program as it is, with the request on standard input where the arguments say <c>-</c>.</summary>
    public static Run Program(string request, params string[] arguments) => Program(Encoding.UTF8.GetBytes(request), arguments);

    public static Run Program(byte[] request, params string[] arguments)
    {
        using MemoryStream stream = new(request);
        using StringWriter output = new();
        using StringWriter error = new();
        int status = PlannerProgram.Run(arguments, stream, output, error);
        return new Run { Status = status, Output = output.ToString(), Error = error.ToString() };
    }

    public static Run With(byte[] input, params string[] arguments)
    {
        using MemoryStream stream = new(input);
        using StringWriter output = new();
        using StringWriter error = new();
        Surroundings around = new() { Input = stream, Output = output, Error = error };
        int status = PlannerProgram.Run(arguments, around, [new ProbeCommand(around)]);
        return new Run { Status = status, Output = output.ToString(), Error = error.ToString() };
    }

    /// <summary>The answer as JSON.</summary>
    public JsonElement Json()
    {
        using JsonDocument document = JsonDocument.Parse(Output);
        return document.RootElement.Clone();
    }

    public override string ToString() => $"{Status}: {Output}{Error}";
}
