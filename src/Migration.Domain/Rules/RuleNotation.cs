namespace MigrationDomain.Rules;

/// <summary>Rules as short texts that differ whenever the rules differ: for fingerprints, where the phrase for people would not do.</summary>
internal static class RuleNotation
{
    /// <summary>For example "before go-live 4 WorkingDays ExcludeStart None"; a choice holds its rules in brackets.</summary>
    public static string Of(DateRule? rule) => rule switch
    {
        null => "",
        AnchorRule anchor => anchor.IsRoot ? "root" : "given",
        OffsetRule offset => $"{offset.Direction} {offset.From} {Of(offset.Offset, offset.Count)} {offset.Roll}",
        LatestOfRule latest => $"latest ({string.Join(", ", latest.Rules.Select(Of))}) {latest.Roll}",
        EarliestOfRule earliest => $"earliest ({string.Join(", ", earliest.Rules.Select(Of))}) {earliest.Roll}",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule.GetType(), "A kind of rule without a notation; give it one."),
    };

    public static string Of(NoticePeriod period) => $"{Of(period.Length, period.Count)} {period.Roll}";

    public static string Of(DateOffset? offset) => offset is { } known ? Invariant($"{known.Amount} {known.Unit}") : "";

    private static string Of(DateOffset offset, CountMode count) => $"{Of(offset)} {count}";
}
