using System.CommandLine;
using System.CommandLine.Invocation;
using MigrationDomain.Interchange;
using Planner.Commands;

namespace Planner;

/// <summary>The whole program, callable in process.</summary>
internal static class PlannerProgram
{
    public const int Done = 0;
    public const int Blocked = 1;
    public const int Refused = 2;

    private const string Purpose = "Plans an NHS migration and says who must be told, who is missing and which dates could work. Ends with 0 when all is well, 1 when something blocks, 2 when the input is refused.";

    /// <summary>Runs the program without a terminal.</summary>
    /// <returns>0 done, 1 done and something blocks, 2 refused.</returns>
    public static int Run(string[] args, Stream input, TextWriter output, TextWriter error) =>
        Run(args, new Surroundings { Input = input, Output = output, Error = error });

    public static int Run(string[] args, Surroundings around) => Run(args, around, CommandList.All(around));

    /// <summary>Runs the program with commands of the caller's choice.</summary>
    public static int Run(string[] args, Surroundings around, IEnumerable<Command> commands)
    {
        around.Output.NewLine = "\n";
        around.Error.NewLine = "\n";
        RootCommand root = new(Purpose);
        foreach (Command command in commands)
        {
            root.Add(command);
        }

        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is null or ParseErrorAction)
        {
            Refuse(parsed, around.Error);
            return Refused;
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = around.Output,
            Error = around.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static void Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (string message in parsed.Errors.Select(fault => WithCure(fault.Message)).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine($"command line: {Shown.Plain(message.ReplaceLineEndings(" "))}");
        }
    }

    /// <summary>The parser's own messages name the culprit only; ours begin with the option and say the cure.</summary>
    private static string WithCure(string message) =>
        message.StartsWith("--", StringComparison.Ordinal) ? message : $"{message.TrimEnd('.')}; --help shows what there is.";
}
