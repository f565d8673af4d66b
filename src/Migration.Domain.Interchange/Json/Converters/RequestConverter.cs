using MigrationDomain.Interchange.Json.Forms;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Carries a request of a stock template in a message, as <see cref="RequestJson"/> writes it.</summary>
public sealed class RequestConverter : DocumentConverter<MigrationRequest>
{
    /// <summary>Makes the converter.</summary>
    public RequestConverter()
        : base(RequestForms.Request.WriteMembers, utf8 => RequestJson.Read(utf8))
    {
    }
}
