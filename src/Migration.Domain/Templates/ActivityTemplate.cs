using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Something to be done, by whom, and as far as a source says so, when.</summary>
/// <remarks>An activity without a timing is still a duty of its phase; no source says when. Equality is by reference.</remarks>
public sealed class ActivityTemplate
{
    /// <summary>Describes an activity.</summary>
    /// <param name="key">Its key, which is also the key of its rule.</param>
    /// <param name="name">What is done, for people.</param>
    /// <param name="phase">The phase it belongs to.</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public ActivityTemplate(ActivityKey key, string name, PhaseKey phase, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(phase);
        Key = key;
        Name = name;
        Phase = phase;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public ActivityKey Key { get; }

    /// <summary>What is done, for people.</summary>
    public string Name { get; }

    /// <summary>The phase it belongs to.</summary>
    public PhaseKey Phase { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>The roles that answer for it, the first one foremost.</summary>
    public ImmutableArray<RoleKey> Owners { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The first day on which it may be done, or <see langword="null"/> when no source says.</summary>
    public DateRule? NotBefore { get; init; }

    /// <summary>The last day by which it is done, or <see langword="null"/> when no source says.</summary>
    // One day, one rule: a plan works it out once.
    public DateRule? Latest { get; init => field = value is not null && value.Equals(NotBefore) ? NotBefore : value; }

    /// <summary>The step of a series that repeats from <see cref="NotBefore"/> through <see cref="Latest"/>, or <see langword="null"/> when it happens once.</summary>
    public DateOffset? Every { get; init; }

    /// <summary>What is not a date in the rule, for example a limit on the number of passes; empty when there is nothing.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The rule as a phrase, for example "at the latest on the day of go-live", or "no timing stated".</summary>
    public string Rule
    {
        get
        {
            string when = (NotBefore, Latest) switch
            {
                ({ } from, { } to) when from.Equals(to) => $"{from}",
                ({ } from, { } to) => $"from {Choice.Option(from)} to {Choice.Option(to)}",
                ({ } from, null) => $"not before {Choice.Option(from)}",
                (null, { } to) => $"at the latest {to}",
                _ => "no timing stated",
            };
            string every = Every is { } step ? $"every {(step.Amount == 1 ? step.Unit.Singular() : step.ToString())} " : "";
            return Remark.Length == 0 ? every + when : $"{every}{when}; {Remark}";
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {Rule}";
}
