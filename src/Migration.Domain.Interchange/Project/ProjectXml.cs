using System.Collections.Immutable;
using MigrationDomain.Interchange.Project.Reading;
using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Project;

/// <summary>Writes plans as Microsoft Project XML (MSPDI), and reads such files.</summary>
/// <remarks>
/// <para>
/// Milestones, phases, windows, notices and activities become tasks under five headings. The day given and pinned days are fixed by the
/// constraint Must Start On. A milestone that is a number of days or working days from another is linked to it with that lag when the link alone
/// gives its day, so that it moves along; any other is fixed, which is a loss. Days by which something is to be done are deadlines only. Bank
/// holidays, closures and extra working days are exceptions of the calendar.
/// </para>
/// <para>
/// A working day lasts from 9:00 to 17:00 and a milestone lies at 13:00, so that a count of days never ends at the edge of one. Times are local,
/// without a zone. The same plan gives the same text on every machine, lines ended by line feeds.
/// </para>
/// </remarks>
public static class ProjectXml
{
    /// <summary>The most characters of a file that is read.</summary>
    public const int MostCharacters = 16 << 20;

    /// <summary>The most tasks of a file that is read.</summary>
    public const int MostTasks = 10_000;

    /// <summary>Writes a plan.</summary>
    /// <param name="output">Where to write; the text says that it is UTF-8, so write it as that. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="options">What else goes into the file; nothing when left out.</param>
    /// <returns>What the file could not carry, in the order of the file, then what it never carries.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationPlan plan, ProjectOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(plan);
        options ??= new ProjectOptions();
        ScheduleBuilder builder = new(plan, options);
        ProjectSchedule schedule = builder.Build();
        ScheduleWriter.Write(output, schedule, options.CreatedAt);
        return
        [
            .. builder.Losses,
            new Loss("reasons", "A project file has no room for the steps and sources behind the dates; the JSON document has them."),
            new Loss("findings", "A project file does not show findings, conflicts, owners and severities; the Markdown plan has them."),
        ];
    }

    /// <summary>Reads a project file of Microsoft Project or of this library. What it does not know of the format it passes over.</summary>
    /// <param name="text">The text of the file.</param>
    /// <returns>The project; or every fault with its place: what is not XML, has a document type, is too large, or has values that are none.</returns>
    public static ReadResult<ProjectSchedule> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > MostCharacters
            ? new([new Fault("the file", Invariant($"The file has {text.Length} characters; at most {MostCharacters} are read, so split it."))])
            : new ScheduleReader().Read(text);
    }

    /// <summary>A plan as it is written.</summary>
    internal static ProjectSchedule ScheduleOf(MigrationPlan plan, ProjectOptions options) => new ScheduleBuilder(plan, options).Build();
}
