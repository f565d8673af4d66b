using System.Text.Json;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>Writes where the training stands and how long shifts and downtimes truly are; what was not asked for is left out.</summary>
internal static class ProgrammeJson
{
    public static void Write(Utf8JsonWriter writer, PlannedRequest planned)
    {
        if (planned.Request.Training is not null)
        {
            writer.WriteObjects("trajectory", planned.Training, Training);
        }

        Times(writer, "shifts", planned.Shifts);
        Times(writer, "downtime", planned.Downtime);
    }

    private static void Training(Utf8JsonWriter writer, TrainingLine line)
    {
        writer.WriteDate("on", line.On);
        writer.WriteWhole("expected", line.Progress?.Expected);
        writer.WriteNumber("actual", line.Trained);
        writer.WriteWhole("behind", line.Progress?.Behind);
        writer.WriteWhole("neededPerWeek", line.Progress?.NeededPerWeek);
        writer.WriteDate("metOn", line.Progress?.MetOn);
    }

    private static void Times(Utf8JsonWriter writer, string name, IReadOnlyCollection<TimeLine> lines)
    {
        if (lines.Count > 0)
        {
            writer.WriteObjects(name, lines, Time);
        }
    }

    private static void Time(Utf8JsonWriter writer, TimeLine line)
    {
        writer.WriteString("id", line.Id);
        writer.WriteString("who", line.Who);
        writer.WriteString("from", Invariant($"{line.From:uuuu-MM-dd'T'HH:mm}"));
        writer.WriteString("to", Invariant($"{line.To:uuuu-MM-dd'T'HH:mm}"));
        writer.WriteNumber("hours", line.Hours);
        writer.WriteNumber("minutes", line.Minutes);
    }
}
