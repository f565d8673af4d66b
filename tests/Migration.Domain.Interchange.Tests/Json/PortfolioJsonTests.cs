using System.Collections.Immutable;
using System.Text;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Json;

public sealed class PortfolioJsonTests
{
    private const string Sound = """
        {
          "from": "2027-04-06", "to": "2027-09-24", "weekdays": ["tuesday", "wednesday"], "perWeek": 2,
          "suppliers": [ { "id": "supplier-a", "perWeek": 1, "perMonth": 3 }, { "id": "supplier-b" } ],
          "blackouts": [ { "from": "2027-08-02", "to": "2027-08-27", "why": "summer" } ],
          "practices": [
            { "id": "north", "supplier": "supplier-a", "request": { "template": "gp-practice" } },
            { "id": "south", "supplier": "supplier-b", "request": { "template": "gp-practice", "division": "scotland" }, "announced": "2027-06-15" }
          ]
        }
        """;

    [Fact]
    public void What_was_written_is_read_again() => Check.That(PortfolioCases.Portfolios, portfolio =>
    {
        (string text, ImmutableArray<Loss> losses) = Written(portfolio);
        return losses.IsEmpty && Everything.In(PortfolioJson.Read(Encoding.UTF8.GetBytes(text)).OrThrow()) == Everything.In(portfolio) && Schema.Portfolio.FaultsOf(text).Length == 0;
    });

    [Fact]
    public void A_portfolio_is_read()
    {
        PortfolioRequest portfolio = PortfolioJson.Read(Encoding.UTF8.GetBytes(Sound)).OrThrow();
        portfolio.ToString().Should().Be("2 practices from 2027-04-06 to 2027-09-24");
        portfolio.Weekdays.Should().Equal(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday);
        portfolio.Suppliers.Should().Equal(new PortfolioSupplier { Id = "supplier-a", PerWeek = 1, PerMonth = 3 }, new PortfolioSupplier { Id = "supplier-b" });
        portfolio.Practices.Select(practice => $"{practice}, {practice.Request}").Should().Equal(
            "north with supplier-a, gp-practice on 2027-04-06", "south with supplier-b, gp-practice on 2027-06-15");
    }

    [Fact]
    public void A_portfolio_looks_the_same_every_time() =>
        Golden.Match(Written(PortfolioJson.Read(Encoding.UTF8.GetBytes(Sound)).OrThrow()).Text, "portfolio.json");

    [Fact]
    public void Every_fault_of_every_practice_is_told_at_once() => Told("""
        {
          "from": "2027-09-24", "to": "2027-04-06", "weekdays": [], "perWeek": -1,
          "suppliers": [ { "id": "supplier-a" }, { "id": "supplier-a", "perMonth": 10001 } ],
          "practices": [
            { "id": "north", "supplier": "suplier-a", "request": { "template": "gp-practice", "goLive": "2027-05-04" } },
            { "id": "north", "supplier": "supplier-a", "request": { "template": "gp-practise" } },
            { "id": "south", "supplier": "supplier-a", "request": { "template": "gp-practice", "pins": { "go-live": "2027-06-15", "kickoff": "2027-04-06" } } },
            { "id": "west", "supplier": "supplier-a" }
          ]
        }
        """).Should().Equal(
        "$.to (line 2): '2027-04-06' lies before the start '2027-09-24'; write an end on or after the start.",
        "$.weekdays (line 2): The list names no day of the week; name those on which a Go Live may be, or leave it out when it may be any day.",
        "$.perWeek (line 2): The number -1 is not a whole number from 0 to 10000; write one.",
        "$.suppliers[1].id (line 3): The supplier 'supplier-a' was named before, at $.suppliers[0].id (line 3); name each supplier once.",
        "$.suppliers[1].perMonth (line 3): The number 10001 is not a whole number from 0 to 10000; write one.",
        "$.practices[0].supplier (line 5): 'suplier-a' is not a supplier of the portfolio; the nearest known name is 'supplier-a'.",
        "$.practices[0].request.goLive (line 5): The day is still to be found in a portfolio; leave 'goLive' out, or write 'announced' beside the request when the day is fixed.",
        "$.practices[1].id (line 6): The practice 'north' was named before, at $.practices[0].id (line 5); name each practice once.",
        "$.practices[1].request.template (line 6): 'gp-practise' is not a template; the nearest known name is 'gp-practice'.",
        "$.practices[2].request.pins['go-live'] (line 7): The day of go-live is still to be found in a portfolio; leave the pin out, and write 'announced' beside the request when the day is fixed.",
        "$.practices[2].request.pins.kickoff (line 7): 'kickoff' is not a milestone; the nearest known name is 'kick-off'.",
        "$.practices[3] (line 8): A practice needs the member 'request'; add the request without its goLive.");

    [Fact]
    public void What_only_the_library_sees_is_told_of_every_practice() => Told("""
        {
          "from": "2027-04-06", "to": "2027-09-24", "suppliers": [ { "id": "supplier-a" } ],
          "practices": [
            { "id": "north", "supplier": "supplier-a", "request": { "template": "gp-practice", "people": [ { "id": "gp-1" } ], "commitments": [ { "who": "gp-2", "kind": "leave", "from": "2027-04-06", "to": "2027-04-06" } ] } },
            { "id": "south", "supplier": "supplier-a", "request": { "template": "service-mobilisation", "overrides": [ { "rule": "contract-end", "offset": "9999 days" } ] } },
            { "id": "west", "supplier": "supplier-a", "request": { "template": "gp-practice", "overrides": [ { "rule": "go-live", "offset": "3 days" } ] } }
          ]
        }
        """).Should().Equal(
        "$.practices[0].request.commitments[0].who (line 4): 'gp-2' is not a person or a room that is given; the nearest known name is 'gp-1'.",
        "$.practices[1].request.overrides[0].offset (line 5): Rule 'contract-end' is a date that is given; give another date instead of an override.",
        "$.practices[2].request.overrides[0].offset (line 6): Rule 'go-live' is a date that is given; give another date instead of an override.");

    [Fact]
    public void A_newer_version_may_say_more() =>
        Told(Sound.Replace("\"perWeek\": 2,", "\"schemaVersion\": \"1.7\", \"perYear\": 40,", StringComparison.Ordinal).Replace("\"template\": \"gp-practice\" }", "\"template\": \"gp-practice\", \"mood\": 1 }", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void What_a_portfolio_has_no_member_for_is_listed()
    {
        MigrationTemplate own = TemplateJson.Read(Encoding.UTF8.GetBytes(Repository.Read("samples/Planner/templates/dispensary.json"))).OrThrow();
        PortfolioRequest portfolio = new()
        {
            Days = new DateInterval(new(2027, 4, 6), new(2027, 9, 24)),
            Suppliers = [new PortfolioSupplier { Id = "supplier-a" }],
            Practices =
            [
                new() { Id = "north", Supplier = "supplier-a", Request = new() { Template = StandardTemplates.GpPractice, GoLive = new(2027, 6, 15) } },
                new() { Id = "south", Supplier = "supplier-b", Request = new() { Template = own, GoLive = new(2027, 4, 6) } },
            ],
        };
        Written(portfolio).Losses.Select(loss => $"{loss.Subject}: {loss}").Should().Equal(
            "north: The Go Live of 'north', 2027-06-15, is not written; announce it, or it is still to be found.",
            "dispensary: Of 'south': The template 'dispensary' is named but is not in the request; keep it as a document of its own and give it to whoever reads the request.",
            "$.practices[1].supplier (line 23): What stands at $.practices[1].supplier (line 23) is not read back: 'supplier-b' is not a supplier of the portfolio; the nearest known name is 'supplier-a'.");
    }

    [Fact]
    public void A_large_portfolio_is_read_with_wider_limits()
    {
        PortfolioRequest portfolio = new()
        {
            Days = new DateInterval(new(2027, 4, 6), new(2028, 9, 22)),
            Suppliers = [.. Enumerable.Range(0, 10_001).Select(number => new PortfolioSupplier { Id = $"supplier-{number}" })],
            Practices = [],
        };
        (string text, ImmutableArray<Loss> losses) = Written(portfolio);
        losses.Should().BeEmpty();
        Told(text).Should().Equal("$.suppliers (line 5): The list has more than 10000 entries; give at most that many.");
        PortfolioJson.Read(Encoding.UTF8.GetBytes(text), JsonLimits.Default with { Entries = 20_000 }).OrThrow().Suppliers.Should().HaveCount(10_001);
    }

    private static IEnumerable<string> Told(string text) => PortfolioJson.Read(Encoding.UTF8.GetBytes(text)).Faults.Select(fault => $"{fault.Where}: {fault.Message}");

    private static (string Text, ImmutableArray<Loss> Losses) Written(PortfolioRequest portfolio)
    {
        ImmutableArray<Loss> losses = [];
        string text = Some.Written(output => losses = PortfolioJson.Write(output, portfolio));
        return (text, losses);
    }
}
