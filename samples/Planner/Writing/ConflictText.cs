using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace Planner.Writing;

/// <summary>Writes conflicts for people.</summary>
internal static class ConflictText
{
    public static void Write(TextPage page, string heading, IReadOnlyCollection<Conflict> conflicts)
    {
        page.Heading(heading);
        if (conflicts.Count == 0)
        {
            page.Line("None.");
            return;
        }

        page.Table(["severity", "code", "what"], conflicts.Select(IReadOnlyList<Cell> (conflict) =>
            [SeverityWords.Of(conflict.Severity), Cell.Of(conflict.Code), Cell.Of(conflict.Explain(Audience.Planner))]));
    }
}
