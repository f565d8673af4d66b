using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Writing;

namespace MigrationDomain.Interchange.Json;

/// <summary>Writes and reads who and what is there as JSON, apart from any request. <see cref="JsonSchemas.Availability"/> describes every member.</summary>
/// <remarks>
/// The members are those of a request, with two differences: <c>requirements</c> are written as in templates, and <c>zone</c> names the time zone
/// of local times. A roster that was written and read again answers alike.
/// A newer minor version is read as far as it is known; another major version is refused.
/// </remarks>
public static class AvailabilityJson
{
    /// <summary>Writes a roster.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="roster">The roster.</param>
    /// <returns>What the format could not carry, or what <see cref="Read"/> would not take back; usually nothing.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, Roster roster)
    {
        ArgumentNullException.ThrowIfNull(roster);
        JsonText.WriteDocument(output, json => AvailabilityForms.Roster.WriteMembers(json, roster));
        return [.. RosterLosses.People(roster.People), .. RosterLosses.Names(roster), .. RosterLosses.Times(roster.Commitments, roster.Events, roster.Unknowns)];
    }

    /// <summary>Reads a roster.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <returns>The roster, or every fault with its path and line.</returns>
    public static ReadResult<Roster> Read(ReadOnlyMemory<byte> utf8, JsonLimits? limits = null)
    {
        Faults faults = new(limits ?? JsonLimits.Default);
        return faults.Result(TreeReader.Read(utf8, faults) is { } root ? new AvailabilityReader(faults).Read(root) : null);
    }
}
