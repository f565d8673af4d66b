using System.Collections.Immutable;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Markdown;
using MigrationDomain.Interchange.Mermaid;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>The formats a plan can leave in, besides text and JSON.</summary>
internal static class PlanExports
{
    private static readonly Dictionary<string, Func<TextWriter, PlannedRequest, ImmutableArray<Loss>>> Writers = new(StringComparer.Ordinal)
    {
        ["mermaid"] = (output, planned) => MermaidGantt.Write(output, planned.Plan),
        ["markdown"] = (output, planned) => MarkdownPlan.Write(output, planned.Plan, planned.Conflicts),
    };

    public static string[] Formats { get; } = [.. Writers.Keys];

    public static IReadOnlyDictionary<string, Func<Export>> Of(PlannedRequest planned) =>
        Writers.ToDictionary(writer => writer.Key, writer => (Func<Export>)(() => Written(writer.Value, planned)), StringComparer.Ordinal);

    private static Export Written(Func<TextWriter, PlannedRequest, ImmutableArray<Loss>> write, PlannedRequest planned)
    {
        using StringWriter content = new() { NewLine = "\n" };
        ImmutableArray<Loss> losses = write(content, planned);
        return new Export(content.ToString(), losses);
    }
}
