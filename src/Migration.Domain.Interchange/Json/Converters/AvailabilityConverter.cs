using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Forms;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Carries who and what is there in a message, as <see cref="AvailabilityJson"/> writes it.</summary>
public sealed class AvailabilityConverter : DocumentConverter<Roster>
{
    /// <summary>Makes the converter.</summary>
    public AvailabilityConverter()
        : base(AvailabilityForms.Roster.WriteMembers, utf8 => AvailabilityJson.Read(utf8))
    {
    }
}
