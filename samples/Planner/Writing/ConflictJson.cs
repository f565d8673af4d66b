using System.Collections.Immutable;
using System.Text.Json;
using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace Planner.Writing;

/// <summary>Writes conflicts as JSON. A member that a conflict does not have is left out.</summary>
internal static class ConflictJson
{
    public static void Write(Utf8JsonWriter writer, ImmutableArray<Conflict> conflicts) => writer.WriteObjects("conflicts", conflicts, Members);

    public static void Members(Utf8JsonWriter writer, Conflict conflict)
    {
        writer.WriteString("code", conflict.Code);
        writer.WriteWord("severity", conflict.Severity);
        Text(writer, "who", conflict.Who);
        Text(writer, "role", conflict.Role?.Value);
        Text(writer, "requirement", conflict.During?.Value);
        Text(writer, "subject", conflict is { Who: null, Role: null } ? conflict.Subject : null);
        if (conflict.Needed is { } needed)
        {
            writer.WriteNumber("needed", needed);
        }

        writer.WriteDates("days", conflict.Days);
        if (!conflict.Available.IsEmpty)
        {
            writer.WriteStartArray("available");
            foreach (int number in conflict.Available)
            {
                writer.WriteNumberValue(number);
            }

            writer.WriteEndArray();
        }

        if (!conflict.Deputies.IsEmpty)
        {
            writer.WriteTexts("deputies", conflict.Deputies);
        }

        writer.WriteString("message", conflict.Explain(Audience.Planner));
        writer.WriteString("forPractice", conflict.Explain(Audience.Practice));
        writer.WriteString("forPublic", conflict.Explain(Audience.Public));
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
