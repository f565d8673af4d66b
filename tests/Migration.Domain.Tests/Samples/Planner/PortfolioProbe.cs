using System.CommandLine;
using MigrationDomain.Interchange.Json.Reading;
using global::Planner;
using global::Planner.Commands;
using global::Planner.Writing;

namespace MigrationDomain.Samples.Planner;

/// <summary>A command that says what portfolio it has read from standard input.</summary>
internal sealed class PortfolioProbe : PlannerCommand
{
    public PortfolioProbe(Surroundings around)
        : base("portfolio", "Says what was read.", around)
    {
    }

    private protected override Answer? Respond(ParseResult parsed, FaultLog log)
    {
        Faults faults = log.For("standard input");
        return InputSource.Read("-", Around.Input, PortfolioReader.Largest, faults) is { } text
            && PortfolioReader.Read(text, faults) is { } portfolio
            ? new Answer { Text = page => page.Line(portfolio.ToString()), Json = _ => { } }
            : null;
    }
}
