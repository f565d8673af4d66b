using System.Diagnostics;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>A window with its first and last day, both included, and why they are those days.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedWindow
{
    internal PlannedWindow(WindowTemplate template, Derivation from, Derivation to)
    {
        Template = template;
        FromDerivation = from;
        ToDerivation = to;
    }

    /// <summary>What the template says of it: purpose and sources.</summary>
    public WindowTemplate Template { get; }

    /// <summary>The key.</summary>
    public WindowKey Key => Template.Key;

    /// <summary>The name for people.</summary>
    public string Name => Template.Name;

    /// <summary>The first day, or <see langword="null"/> when it is unknown.</summary>
    public LocalDate? From => FromDerivation.Date;

    /// <summary>The last day, or <see langword="null"/> when it is unknown.</summary>
    public LocalDate? To => ToDerivation.Date;

    /// <summary>How the first day came about.</summary>
    public Derivation FromDerivation { get; }

    /// <summary>How the last day came about.</summary>
    public Derivation ToDerivation { get; }

    /// <summary>The days of the window, or <see langword="null"/> when an end is unknown or pins have put the last day before the first.</summary>
    public DateInterval? Days => From is { } from && To is { } to && from <= to ? new DateInterval(from, to) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Name}: {DateText.Span(From, To)}";
}
