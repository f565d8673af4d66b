using System.Text.Json;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Writing;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Json;

/// <summary>Writes plans as JSON, whole or part by part into an answer of one's own. <see cref="JsonSchemas.Plan"/> describes every member.</summary>
/// <remarks>
/// Dates are written YYYY-MM-DD and are <see langword="null"/> when the calendar cannot tell them. A plan is an answer and is not read back:
/// keep the request (<see cref="RequestJson"/>) and plan again, which gives the same <see cref="MigrationPlan.ContentHash"/>.
/// </remarks>
public static class PlanJson
{
    /// <summary>Writes a plan as a document of its own.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="plan">The plan.</param>
    public static void Write(TextWriter output, MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        JsonText.WriteDocument(output, json => PlanForms.Plan.WriteMembers(json, plan));
    }

    /// <summary>Writes a milestone as an object.</summary>
    /// <param name="json">Where an object can begin.</param>
    /// <param name="milestone">The milestone.</param>
    public static void Write(Utf8JsonWriter json, PlannedMilestone milestone) => Write(json, PlanForms.Milestone, milestone);

    /// <summary>Writes a phase as an object.</summary>
    /// <param name="json">Where an object can begin.</param>
    /// <param name="phase">The phase.</param>
    public static void Write(Utf8JsonWriter json, PlannedPhase phase) => Write(json, PlanForms.Phase, phase);

    /// <summary>Writes a window as an object.</summary>
    /// <param name="json">Where an object can begin.</param>
    /// <param name="window">The window.</param>
    public static void Write(Utf8JsonWriter json, PlannedWindow window) => Write(json, PlanForms.Window, window);

    /// <summary>Writes a notice as an object.</summary>
    /// <param name="json">Where an object can begin.</param>
    /// <param name="notice">The notice.</param>
    public static void Write(Utf8JsonWriter json, PlannedNotice notice) => Write(json, PlanForms.Notice, notice);

    /// <summary>Writes an activity as an object.</summary>
    /// <param name="json">Where an object can begin.</param>
    /// <param name="activity">The activity.</param>
    public static void Write(Utf8JsonWriter json, PlannedActivity activity) => Write(json, PlanForms.Activity, activity);

    /// <summary>Writes a finding as an object.</summary>
    /// <param name="json">Where an object can begin.</param>
    /// <param name="finding">The finding.</param>
    public static void Write(Utf8JsonWriter json, Finding finding) => Write(json, PlanForms.Finding, finding);

    /// <summary>Writes an entry of the schedule as an object.</summary>
    /// <param name="json">Where an object can begin.</param>
    /// <param name="entry">The entry.</param>
    public static void Write(Utf8JsonWriter json, ScheduleEntry entry) => Write(json, PlanForms.Entry, entry);

    private static void Write<T>(Utf8JsonWriter json, ViewForm<T> form, T value)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(value);
        form.Write(json, value);
    }
}
