using System.Text.Json;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes findings as JSON.</summary>
internal static class FindingJson
{
    public static void Write(Utf8JsonWriter writer, IEnumerable<FindingLine> findings) => writer.WriteObjects("findings", findings, (item, finding) =>
    {
        item.WriteString("code", finding.Code);
        item.WriteWord("severity", finding.Severity);
        item.WriteString("subject", finding.Subject);
        item.WriteDate("on", finding.On);
        item.WriteString("message", finding.Message);
    });
}
