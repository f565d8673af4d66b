using System.Collections.Immutable;
using System.Text.Json;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Writing;

namespace MigrationDomain.Interchange.Json;

/// <summary>Writes conflicts as JSON, as a document or one by one into an answer of one's own. <see cref="JsonSchemas.Conflicts"/> describes every member.</summary>
/// <remarks>No member holds a name or a reason for an absence: people are named by the ids that the roster gives them. Why a conflict was accepted stands beside it, as it was given.</remarks>
public static class ConflictsJson
{
    /// <summary>Writes conflicts as a document of their own.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="conflicts">The conflicts, in their order.</param>
    public static void Write(TextWriter output, ImmutableArray<Conflict> conflicts) =>
        JsonText.WriteDocument(output, json => ConflictForms.Conflicts.WriteMembers(json, conflicts.IsDefault ? [] : conflicts));

    /// <summary>Writes a conflict as an object.</summary>
    /// <param name="json">Where an object can begin.</param>
    /// <param name="conflict">The conflict.</param>
    public static void Write(Utf8JsonWriter json, Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(conflict);
        ConflictForms.Conflict.Write(json, conflict);
    }
}
