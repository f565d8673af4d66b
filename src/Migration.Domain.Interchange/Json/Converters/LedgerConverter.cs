using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Carries a ledger in a message, as <see cref="LedgerJson"/> writes it.</summary>
public sealed class LedgerConverter : DocumentConverter<Ledger>
{
    /// <summary>Makes the converter.</summary>
    public LedgerConverter()
        : base(LedgerForms.Ledger.WriteMembers, utf8 => LedgerJson.Read(utf8))
    {
    }
}
