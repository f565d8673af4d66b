using System.Collections.Immutable;
using System.CommandLine;
using MigrationDomain.Interchange;
using MigrationDomain.Templates;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>Every rule of a template, or what two editions of it state differently.</summary>
internal sealed class RulesCommand : PlannerCommand
{
    private static readonly string[] Known = [.. StandardTemplates.All.Select(known => known.Key.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private readonly Argument<string> _template = new("TEMPLATE") { Description = $"The template: {EnglishList.Or(Known)}." };
    private readonly Option<string?> _edition = new("--edition") { Description = "The edition, such as guide-2019; the newest when left out.", HelpName = "E" };
    private readonly Option<string?> _compare = new("--compare") { Description = "Another edition: lists the rules it states differently.", HelpName = "E2" };

    public RulesCommand(Surroundings around)
        : base("rules", "Lists the rules of a template, with their standing and sources.", around)
    {
        Add(_template);
        Add(_edition);
        Add(_compare);
    }

    private protected override Answer? Respond(ParseResult parsed, FaultLog log)
    {
        string template = parsed.GetRequiredValue(_template);
        ImmutableArray<MigrationTemplate> editions = [.. StandardTemplates.All.Where(known => known.Key.Value == template)];
        if (editions.IsEmpty)
        {
            log.CommandLine.Report("TEMPLATE", $"{Shown.Quote(template)} is not a template; {NearestName.Cure(template, Known)}");
            return null;
        }

        MigrationTemplate? one = In(editions, parsed, _edition, log.CommandLine) ?? editions[0];
        MigrationTemplate? other = In(editions, parsed, _compare, log.CommandLine);
        return log.Any ? null : other is null ? RuleBook.Of(one) : RuleBook.Changes(one, other);
    }

    private static MigrationTemplate? In(ImmutableArray<MigrationTemplate> editions, ParseResult parsed, Option<string?> option, Faults faults)
    {
        if (parsed.GetValue(option) is not { } edition)
        {
            return null;
        }

        MigrationTemplate? found = editions.FirstOrDefault(template => template.Edition.Key == edition);
        if (found is null)
        {
            string[] known = [.. editions.Select(template => template.Edition.Key).Order(StringComparer.Ordinal)];
            faults.Report(option.Name, $"{Shown.Quote(edition)} is not an edition of {editions[0].Key}; {NearestName.Cure(edition, known)}");
        }

        return found;
    }
}
