using MigrationDomain.Interchange.Json.Forms;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Carries a portfolio of stock templates in a message, as <see cref="PortfolioJson"/> writes it.</summary>
public sealed class PortfolioConverter : DocumentConverter<PortfolioRequest>
{
    /// <summary>Makes the converter.</summary>
    public PortfolioConverter()
        : base(PortfolioForms.Portfolio.WriteMembers, utf8 => PortfolioJson.Read(utf8))
    {
    }
}
