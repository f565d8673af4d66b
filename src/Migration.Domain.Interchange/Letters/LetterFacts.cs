using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Interchange.Letters;

/// <summary>What a letter says that no plan knows. What is not given stands in square brackets in the letter, and is listed as missing.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record LetterFacts
{
    /// <summary>The day on which the letter is sent.</summary>
    public LocalDate? Date { get; init; }

    /// <summary>The name of the practice, hospital or service.</summary>
    public string? Practice { get; init; }

    /// <summary>Its code in the Organisation Data Service, for example "A81001".</summary>
    public string? OdsCode { get; init; }

    /// <summary>The system that is left, for example by name and supplier.</summary>
    public string? OldSystem { get; init; }

    /// <summary>The system that is moved to.</summary>
    public string? NewSystem { get; init; }

    /// <summary>Whom to ask, for example an address for e-mail.</summary>
    public string? Contact { get; init; }

    /// <summary>Who signs.</summary>
    public string? Sender { get; init; }

    /// <inheritdoc/>
    public override string ToString() => $"letter of {Practice ?? "a practice"}";
}
