using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>A note that the rule was overridden; it does not move the date by itself.</summary>
public sealed class OverrideStep : DerivationStep
{
    private readonly string _was;
    private readonly string _became;

    internal OverrideStep(LocalDate date, RuleOverride change, string was, string became)
        : base(date)
    {
        Change = change;
        _was = was;
        _became = became;
    }

    /// <summary>What was changed, by whom and why.</summary>
    public RuleOverride Change { get; }

    /// <inheritdoc/>
    public override LocalDate Replay(LocalDate before) => before;

    /// <inheritdoc/>
    public override string ToString() => $"Overridden by {Change.By} ({Change.Why}): '{_was}' became '{_became}'.";
}
