namespace MigrationDomain.Rules;

/// <summary>Applies overrides to rules, and says where that is impossible.</summary>
internal static class Overriding
{
    public static DateRule Apply(DateRule rule, RuleOverride? change) => (rule, change) switch
    {
        (_, null) => rule,
        (OffsetRule offset, _) => offset.With(change.Offset, change.Count, change.Roll),
        (LatestOfRule latest, _) => new LatestOfRule(latest.Rules, change.Roll ?? latest.Roll, latest.NeedsAll),
        (EarliestOfRule earliest, _) => new EarliestOfRule(earliest.Rules, change.Roll ?? earliest.Roll),
        _ => rule,
    };

    /// <summary>The sentence that says why a rule cannot be changed so, or <see langword="null"/>.</summary>
    public static string? FindFault(DateRule rule, RuleOverride change) => rule switch
    {
        OffsetRule offset => PeriodFault.Find(change.Offset ?? offset.Offset, change.Count ?? offset.Count),
        LatestOfRule or EarliestOfRule when change.Offset is not null || change.Count is not null =>
            $"Rule '{change.Rule}' chooses between dates and has no length; only its roll can be overridden.",
        AnchorRule => $"Rule '{change.Rule}' is a date that is given; give another date instead of an override.",
        _ => null,
    };
}
