using System.CommandLine;
using MigrationDomain.Interchange;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>A command: it works out an answer or refuses, and the answer is written in the format and to the place asked for.</summary>
internal abstract class PlannerCommand : Command
{
    private readonly Option<string> _format;
    private readonly Option<string?> _file = OutputFormat.FileOption();

    /// <param name="name">The command's name.</param>
    /// <param name="description">What it does, one sentence.</param>
    /// <param name="around">What the program reads from and writes to.</param>
    /// <param name="furtherFormats">The formats it can write besides text and JSON.</param>
    private protected PlannerCommand(string name, string description, Surroundings around, params string[] furtherFormats)
        : base(name, description)
    {
        Around = around;
        _format = OutputFormat.FormatOption([OutputFormat.Text, OutputFormat.Json, .. furtherFormats]);
        Add(_format);
        Add(_file);
        SetAction(Run);
    }

    private protected Surroundings Around { get; }

    /// <summary>Works out the answer, or reports faults and gives <see langword="null"/>.</summary>
    private protected abstract Answer? Respond(ParseResult parsed, FaultLog log);

    private int Run(ParseResult parsed)
    {
        FaultLog log = new();
        Answer? answer = Respond(parsed, log);
        if (answer is not null && !log.Any)
        {
            log.WriteRemarksTo(Around.Error);
            Write(answer, parsed.GetValue(_format) ?? OutputFormat.Text, parsed.GetValue(_file), log);
        }

        if (log.Any || answer is null)
        {
            log.WriteTo(Around.Error);
            return PlannerProgram.Refused;
        }

        return answer.Blocks ? PlannerProgram.Blocked : PlannerProgram.Done;
    }

    private void Write(Answer answer, string format, string? file, FaultLog log)
    {
        Export export = answer.Render(format, file is null ? Around.Screen : Screen.None);
        foreach (Loss loss in export.Losses)
        {
            Around.Error.WriteLine($"{format}: {Shown.Plain(loss.Message)}");
        }

        if (file is null)
        {
            Around.Output.Write(export.Content);
            Around.Output.Flush();
            return;
        }

        try
        {
            File.WriteAllText(file, export.Content);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            log.CommandLine.Report("--output", $"{Shown.Quote(file)} cannot be written; name a file in a folder that exists.");
        }
    }
}
