using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>How long a phase is expected to last. Every bound is optional: the sources rarely give all four.</summary>
/// <remarks>A length is measured from the first day to the last day of the phase, so a phase within one day has length 0.</remarks>
public sealed record PhaseLength
{
    /// <summary>No expectation at all.</summary>
    public static PhaseLength Unstated { get; } = new();

    /// <summary>Shorter than this is too short, or <see langword="null"/>.</summary>
    public DateOffset? Least { get; init; }

    /// <summary>The lower end of the usual length, or <see langword="null"/>.</summary>
    public DateOffset? TypicalFrom { get; init; }

    /// <summary>The upper end of the usual length, or <see langword="null"/>.</summary>
    public DateOffset? TypicalTo { get; init; }

    /// <summary>Longer than this is too long, or <see langword="null"/>.</summary>
    public DateOffset? Most { get; init; }

    /// <inheritdoc/>
    public override string ToString()
    {
        List<string> parts = [];
        if (Least is { } least)
        {
            parts.Add($"at least {least}");
        }

        if ((TypicalFrom ?? TypicalTo) is { } from)
        {
            string upTo = TypicalFrom is null ? "up to " : "";
            parts.Add(TypicalTo is { } to && to != from ? $"usually {from} to {to}" : $"usually {upTo}{from}");
        }

        if (Most is { } most)
        {
            parts.Add($"at most {most}");
        }

        return parts.Count == 0 ? "no stated length" : string.Join(", ", parts);
    }
}
