using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Compares two templates rule by rule.</summary>
public static class TemplateComparison
{
    /// <summary>Lists the rules that differ in wording, figures, hardness or certainty; a different source alone is no difference.</summary>
    /// <param name="from">The first template.</param>
    /// <param name="to">The second template, usually another edition of the first.</param>
    /// <returns>The differences, in the order of <paramref name="from"/>, then what only <paramref name="to"/> has.</returns>
    public static ImmutableArray<RuleChange> Compare(MigrationTemplate from, MigrationTemplate to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ImmutableArray<RuleEntry> before = from.Rules();
        ImmutableArray<RuleEntry> after = to.Rules();
        Dictionary<(RuleKind, string), RuleEntry> there = after.ToDictionary(Identity);
        HashSet<(RuleKind, string)> here = [.. before.Select(Identity)];
        return
        [
            .. before
                .Select(rule => Change(rule, there.GetValueOrDefault(Identity(rule))))
                .Where(change => !string.Equals(change.From, change.To, StringComparison.Ordinal)),
            .. after.Where(rule => !here.Contains(Identity(rule))).Select(rule => Change(null, rule)),
        ];
    }

    private static (RuleKind Kind, string Id) Identity(RuleEntry rule) => (rule.Kind, rule.Id);

    private static RuleChange Change(RuleEntry? from, RuleEntry? to)
    {
        RuleEntry one = from ?? to!;
        return new RuleChange(one.Id, one.Kind, Say(from), Say(to));
    }

    private static string? Say(RuleEntry? rule) => rule is null
        ? null
        : $"{rule.Rule} ({(rule.Provenance.Hardness == Hardness.Hard ? "hard" : "soft")}, {Provenance.Word(rule.Provenance.Certainty)})";
}
