using System.Text;
using global::Planner;

namespace MigrationDomain.Samples.Planner;

/// <summary>One run of the program, in process, with a probe in place of the commands.</summary>
internal sealed class Run
{
    public required int Status { get; init; }

    public required string Output { get; init; }

    public required string Error { get; init; }

    /// <summary>Gives the text to the probe on standard input.</summary>
    public static Run Probe(string request, params string[] options) => Probe(Encoding.UTF8.GetBytes(request), options);

    public static Run Probe(byte[] request, params string[] options) => With(request, ["probe", "-", .. options]);

    public static Run With(byte[] input, params string[] arguments)
    {
        using MemoryStream stream = new(input);
        using StringWriter output = new();
        using StringWriter error = new();
        Surroundings around = new() { Input = stream, Output = output, Error = error };
        int status = PlannerProgram.Run(arguments, around, [new ProbeCommand(around), new PortfolioProbe(around)]);
        return new Run { Status = status, Output = output.ToString(), Error = error.ToString() };
    }

    public override string ToString() => $"{Status}: {Output}{Error}";
}
