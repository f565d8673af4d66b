using System.Text.Json;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes findings as JSON.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<FindingLine> findings) => Write(writer, "findings", findings);

    public static void Write(Utf8JsonWriter writer, string name, IEnumerable<FindingLine> findings) => writer.WriteObjects(name, findings, (item, finding) =>
    {
        item.WriteString("code", finding.Code);
        item.WriteWord("severity", finding.Severity);
        item.WriteString("subject", finding.Subject);
        item.WriteDate("on", finding.On);
        item.WriteString("message", finding.Message);
    });
}
