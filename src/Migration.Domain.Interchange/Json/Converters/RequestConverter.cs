using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Carries a request in a message, as <see cref="RequestJson"/> writes it.</summary>
public sealed class RequestConverter : DocumentConverter<MigrationRequest>
{
    /// <summary>Makes a converter that knows the stock templates.</summary>
    public RequestConverter()
        : this(_ => null)
    {
    }

    /// <summary>Makes a converter that knows templates of the application's own as well; add it to the options, where it comes before the one that the type names.</summary>
    /// <param name="findTemplate">Finds a template, as for <see cref="RequestJson.Read"/>.</param>
    public RequestConverter(Func<string, ReadResult<MigrationTemplate>?> findTemplate)
        : base(RequestForms.Request.WriteMembers, utf8 => RequestJson.Read(utf8, findTemplate: findTemplate))
    {
        ArgumentNullException.ThrowIfNull(findTemplate);
    }
}
