using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Carries a portfolio in a message, as <see cref="PortfolioJson"/> writes it.</summary>
public sealed class PortfolioConverter : DocumentConverter<PortfolioRequest>
{
    /// <summary>Makes a converter that knows the stock templates.</summary>
    public PortfolioConverter()
        : this(_ => null)
    {
    }

    /// <summary>Makes a converter that knows templates of the application's own as well; add it to the options, where it comes before the one that the type names.</summary>
    /// <param name="findTemplate">Finds a template, as for <see cref="PortfolioJson.Read"/>.</param>
    public PortfolioConverter(Func<string, ReadResult<MigrationTemplate>?> findTemplate)
        : base(PortfolioForms.Portfolio.WriteMembers, utf8 => PortfolioJson.Read(utf8, findTemplate: findTemplate))
    {
        ArgumentNullException.ThrowIfNull(findTemplate);
    }
}
