using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Interchange.Json.Writing;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json;

/// <summary>Writes and reads ledgers as JSON, for an application that stores what was said and done.</summary>
/// <remarks>
/// <para>
/// The document has a <c>schemaVersion</c> and a list of <c>entries</c>. Each has its kind, its id, the day it is about (<c>on</c>), the moment
/// it was recorded (<c>at</c>, with an offset), who recorded it (<c>by</c>), one member that names its subject (<c>milestone</c>,
/// <c>notice</c>, <c>activity</c>, <c>gate</c>, <c>queue</c> or <c>entry</c>; none is the plan), and what its kind needs. A ledger that was
/// written and read again has equal entries; half of a surrogate pair is not text, and is written as U+FFFD.
/// </para>
/// <para>A newer minor version is read as far as it is known; another major version is refused.</para>
/// </remarks>
public static class LedgerJson
{
    /// <summary>Writes a ledger.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="ledger">The ledger; its entries are written in its order.</param>
    public static void Write(TextWriter output, Ledger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        JsonText.WriteDocument(output, json => LedgerForms.Ledger.WriteMembers(json, ledger));
    }

    /// <summary>Reads a ledger.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <returns>The ledger, or every fault with its path and line: what cannot be read, and what does not fit together.</returns>
    public static ReadResult<Ledger> Read(ReadOnlyMemory<byte> utf8, JsonLimits? limits = null)
    {
        Faults faults = new(limits ?? JsonLimits.Default);
        if (TreeReader.Read(utf8, faults) is not { } root || SchemaVersion.Open(root, "a ledger", ["entries"], faults) is not { } fields)
        {
            return faults.Result<Ledger>(null);
        }

        ImmutableArray<PlacedEntry> entries = new LedgerEntryReader(isShort: false, faults).Entries(fields.Required("entries", "the list of entries"));
        return faults.Result(faults.Any ? null : LedgerMapping.Map(entries, fields.Place, faults));
    }
}
