using System.CommandLine;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Templates;
using Planner.Writing;

namespace Planner.Commands;

/// <summary>Every rule of a template, or what two editions of it state differently.</summary>
internal sealed class RulesCommand : PlannerCommand
{
    private readonly Argument<string> _template = new("TEMPLATE") { Description = $"The template: {EnglishList.Or([.. StandardTemplates.All.Select(known => known.Key.Value).Distinct(StringComparer.Ordinal)])}." };
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
        Given<string> template = new() { Value = parsed.GetRequiredValue(_template), Place = Place.Option("TEMPLATE") };
        MigrationTemplate? one = TemplateChoice.Find(template, Given(parsed, _edition), log.CommandLine);
        if (Given(parsed, _compare) is not { } compared)
        {
            return one is null ? null : RuleBook.Of(one);
        }

        MigrationTemplate? other = IsTemplate(template) ? TemplateChoice.Find(template, compared, log.CommandLine) : null;
        return one is null || other is null ? null : RuleBook.Changes(one, other);
    }

    private static bool IsTemplate(Given<string> template) => StandardTemplates.Find(template.Value) is not null;

    private static Given<string>? Given(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } value ? new() { Value = value, Place = Place.Option(option.Name) } : null;
}
