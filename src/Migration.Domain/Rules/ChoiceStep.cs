using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>The latest or the earliest of several dates was taken.</summary>
public sealed class ChoiceStep : DerivationStep
{
    internal ChoiceStep(LocalDate date, bool tookLatest, ImmutableArray<KeyValuePair<DateRule, LocalDate>> options)
        : base(date)
    {
        TookLatest = tookLatest;
        Options = options;
    }

    /// <summary>Whether the latest was taken; otherwise the earliest.</summary>
    public bool TookLatest { get; }

    /// <summary>The dates compared, with the rule that gave each, in the order of the rule.</summary>
    public ImmutableArray<KeyValuePair<DateRule, LocalDate>> Options { get; }

    /// <inheritdoc/>
    public override LocalDate Replay(LocalDate before) =>
        TookLatest ? Options.Max(option => option.Value) : Options.Min(option => option.Value);

    /// <inheritdoc/>
    public override string ToString()
    {
        string options = RuleWords.List([.. Options.Select(option => Invariant($"{option.Value:R} ({Choice.Option(option.Key)})"))]);
        return Invariant($"{Date:R} is the {(TookLatest ? "latest" : "earliest")} of {options}.");
    }
}
