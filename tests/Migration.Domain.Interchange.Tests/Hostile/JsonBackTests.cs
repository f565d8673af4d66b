using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Documents that have a reader give back all they were written of, or say what is not read; the others say it to a parser of others. Half a character becomes U+FFFD.</summary>
public sealed class JsonBackTests : BackTests
{
    protected override void ComesBack(string text)
    {
        string name = Some.NameOf(text);
        string whole = string.Concat(name.EnumerateRunes());
        IsRead(TemplateJson.Read(Written(output => TemplateJson.Write(output, Some.PlanNamed(name).Request.Template))), Some.PlanNamed(whole).Request.Template);
        IsRead(LedgerJson.Read(Written(output => LedgerJson.Write(output, LedgerCases.Named(name)))), LedgerCases.Named(whole));
        IsReadUnlessLost(output => AvailabilityJson.Write(output, Some.RosterNamed(name)), file => AvailabilityJson.Read(file), roster => roster, Some.RosterNamed(whole));
        IsReadUnlessLost(output => RequestJson.Write(output, RequestCases.Named(name)), file => RequestJson.Read(file), WithTexts, RequestCases.Named(whole));
        IsReadUnlessLost(output => PortfolioJson.Write(output, PortfolioCases.Named(name)), file => PortfolioJson.Read(file), WithTexts, PortfolioCases.Named(whole));
        IsParsed(JsonNode.Parse(Written(output => PlanJson.Write(output, Some.PlanNamed(name))))!, Some.PlanNamed(whole));
        IsParsed(JsonNode.Parse(Written(output => ConflictsJson.Write(output, Some.ConflictsNamed(name))))!, Some.ConflictsNamed(whole));
    }

    private static void IsReadUnlessLost<T>(Func<TextWriter, ImmutableArray<Loss>> write, Func<byte[], ReadResult<T>> read, Func<T, object> compared, T expected)
        where T : class
    {
        ImmutableArray<Loss> losses = [];
        ReadResult<T> result = read(Written(output => losses = write(output)));
        if (result.IsSound)
        {
            Everything.In(compared(result.OrThrow())).Should().Be(Everything.In(compared(expected)));
        }
        else
        {
            losses.Should().NotBeEmpty("{0}", result.Faults[0].Message);
        }
    }

    // What somebody wrote; the rest of a request is compared where it is generated.
    private static object WithTexts(MigrationRequest request) =>
        new object[] { request.Overrides, request.Closures, request.Blackouts, request.Policy.Accepted, request.Events, request.Allowed, request.Ledger, request.Downtime };

    private static object WithTexts(PortfolioRequest portfolio) => new object[] { portfolio.Blackouts, WithTexts(portfolio.Practices[0].Request) };

    private static void IsRead<T>(ReadResult<T> result, T expected)
        where T : class => Everything.In(result.OrThrow()).Should().Be(Everything.In(expected));

    private static void IsParsed(JsonNode document, MigrationPlan plan)
    {
        Texts(document["milestones"], "name").Should().Equal(plan.Milestones.Select(milestone => milestone.Name));
        Texts(document["phases"], "name").Should().Equal(plan.Phases.Select(phase => phase.Name));
        Texts(document["windows"], "name").Should().Equal(plan.Windows.Select(window => window.Name));
        Texts(document["notices"], "partyName").Should().Equal(plan.Notices.Select(notice => notice.Template.PartyName));
        Texts(document["notices"], "asks").Should().Equal(plan.Notices.Select(notice => notice.Template.Asks));
        Texts(document["activities"], "name").Should().Equal(plan.Activities.Select(activity => activity.Name));
        Texts(document["findings"], "message").Should().Equal(plan.Findings.Select(finding => finding.Message));
        Texts(document["schedule"], "title").Should().Equal(plan.Schedule().Select(entry => entry.Title));
    }

    private static void IsParsed(JsonNode document, ImmutableArray<Conflict> conflicts)
    {
        Texts(document["conflicts"], "who").Should().Equal(conflicts.Select(conflict => conflict.Who));
        Texts(document["conflicts"], "message").Should().Equal(conflicts.Select(conflict => conflict.Explain(Audience.Planner)));
        Texts(document["conflicts"], "forPractice").Should().Equal(conflicts.Select(conflict => conflict.Explain(Audience.Practice)));
        Texts(document["conflicts"], "forPublic").Should().Equal(conflicts.Select(conflict => conflict.Explain(Audience.Public)));
    }

    private static IEnumerable<string?> Texts(JsonNode? list, string member) => list!.AsArray().Select(entry => (string?)entry![member]);

    private static byte[] Written(Action<TextWriter> write) => Encoding.UTF8.GetBytes(Some.Written(write));
}
