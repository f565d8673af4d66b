using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Somebody answered for a milestone, activity or gate with a signature. Takes effect until it is revoked or runs out.</summary>
public sealed class SignedEntry : LedgerEntry
{
    /// <summary>Records a signature; <see cref="LedgerEntry.By"/> is who signed.</summary>
    /// <param name="subject">A milestone, activity or gate.</param>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is something else.</exception>
    public SignedEntry(LedgerSubject subject)
        : base("signed", subject, LedgerSubjectKind.Milestone, LedgerSubjectKind.Activity, LedgerSubjectKind.Gate)
    {
    }

    /// <summary>In which role it was signed, for example "lead-gp".</summary>
    public required RoleKey Capacity { get; init; }

    /// <summary>What was signed.</summary>
    public required SignOffOutcome Outcome
    {
        get;
        init
        {
            Defined.Check(value, "an outcome");
            field = value;
        }
    }

    /// <summary>The conditions, in the caller's words; at least one for <see cref="SignOffOutcome.GoWithConditions"/>, otherwise none.</summary>
    public ImmutableArray<string> Conditions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Where the proof is, for example "minutes of the board"; empty when there is none.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>The last day on which the signature holds, included, or <see langword="null"/> when it does not run out.</summary>
    public LocalDate? ValidUntil { get; init; }

    private protected override object? Details => (Capacity, Outcome, string.Join('\n', Conditions), Evidence, ValidUntil);

    /// <summary>Whether the signature holds on a day: signed by then, and not run out.</summary>
    /// <param name="day">The day.</param>
    public bool HoldsOn(LocalDate day) => On <= day && !(ValidUntil < day);

    internal override IEnumerable<string> FindFaults()
    {
        bool needsConditions = Outcome == SignOffOutcome.GoWithConditions;
        if (needsConditions && (Conditions.IsEmpty || Conditions.Any(string.IsNullOrWhiteSpace)))
        {
            yield return $"Entry '{Id}' says go with conditions for {Subject}, but a condition is missing; give each in words.";
        }

        if (!needsConditions && !Conditions.IsEmpty)
        {
            yield return Invariant($"Entry '{Id}' has {Conditions.Length} conditions for {Subject}, but its outcome has none; sign go with conditions.");
        }

        if (ValidUntil < On)
        {
            yield return Invariant($"Entry '{Id}' is valid until {ValidUntil:R}, before {Subject} was signed on {On:R}; give a later day.");
        }

        if ((Subject.Kind == LedgerSubjectKind.Gate) != (Outcome <= SignOffOutcome.NoGo))
        {
            yield return $"Entry '{Id}' signs {Subject} with the wrong kind of outcome; a gate is go, go with conditions or no-go, anything else is approved or rejected.";
        }
    }
}
