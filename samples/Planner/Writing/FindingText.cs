using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes findings for people.</summary>
internal static class FindingText
{
    public static void Write(TextPage page, string heading, IReadOnlyCollection<FindingLine> findings)
    {
        page.Heading(heading);
        if (findings.Count == 0)
        {
            page.Line("None.");
            return;
        }

        page.Table(["severity", "code", "what"], findings.Select(IReadOnlyList<Cell> (finding) =>
            [SeverityWords.Of(finding.Severity), Cell.Of(finding.Code), Cell.Of(finding.Message)]));
    }
}
