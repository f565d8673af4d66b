using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Writing;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json;

/// <summary>Reads and writes portfolios: practices that wait for a Go Live, each with its request. <see cref="JsonSchemas.Portfolio"/> describes every member.</summary>
/// <remarks>A request in a portfolio is written as by <see cref="RequestJson"/> but has no <c>goLive</c>. A <c>schemaVersion</c> may be left out.</remarks>
public static class PortfolioJson
{
    /// <summary>Reads a portfolio.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <param name="findTemplate">Finds a template of the application's own, as for <see cref="RequestJson.Read"/>.</param>
    /// <returns>The portfolio, or every fault of it and of every request in it, for example at "$.practices[4].request.pins (line 80)".</returns>
    public static ReadResult<PortfolioRequest> Read(
        ReadOnlyMemory<byte> utf8, JsonLimits? limits = null, Func<string, ReadResult<MigrationTemplate>?>? findTemplate = null)
    {
        Faults faults = new(limits ?? JsonLimits.Default);
        return faults.Result(TreeReader.Read(utf8, faults) is { } root ? new PortfolioReader(findTemplate, faults).Read(root) : null);
    }

    /// <summary>Writes a portfolio.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="portfolio">The portfolio.</param>
    /// <returns>
    /// What the format could not carry, or what <see cref="Read"/> would not take back; empty when the portfolio that is read again is the same.
    /// One that is larger than <see cref="JsonLimits.Default"/> is read with wider limits.
    /// </returns>
    public static ImmutableArray<Loss> Write(TextWriter output, PortfolioRequest portfolio)
    {
        ArgumentNullException.ThrowIfNull(portfolio);
        ReadOnlyMemory<byte> written = JsonText.WriteAndKeep(output, json => PortfolioForms.Portfolio.WriteMembers(json, portfolio));
        ILookup<string, MigrationTemplate> templates = portfolio.Practices.Select(practice => practice.Request.Template).ToLookup(template => template.Key.Value, StringComparer.Ordinal);
        return
        [
            .. PortfolioLosses.Of(portfolio),
            .. Loss.OfReadingAgain(Read(written, JsonLimits.Widest, key => templates[key].FirstOrDefault() is { } template ? new ReadResult<MigrationTemplate>(template) : null)),
        ];
    }
}
