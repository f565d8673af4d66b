using System.Diagnostics;
using MigrationDomain.Availability;
using NodaTime;

namespace MigrationDomain.Interchange.Fhir;

/// <summary>Whose time it is, which days of it are read, and what the document does not say itself.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record FhirBusyOptions
{
    /// <summary>The id of the person or room of the roster.</summary>
    public required string Who { get; init; }

    /// <summary>The first day that is read, from 1982-01-01.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The last day that is read, included, up to 2117-12-31. Nothing is said about days before <see cref="From"/> and after it.</summary>
    public required LocalDate To { get; init; }

    /// <summary>
    /// The reference of the person or room in the document, for example "Practitioner/1" or "Location/2": only what is about it is read.
    /// <see langword="null"/> unless said otherwise: the whole document is about <see cref="Who"/>.
    /// </summary>
    public string? Actor { get; init; }

    /// <summary>Whether the document has every appointment of the days that are read, so that what it does not mention is free. No unless said otherwise: such time stays unknown.</summary>
    public bool HasAllAppointments { get; init; }

    /// <summary>The zone of the roster. Europe/London unless said otherwise.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <summary>What busy time is taken for; unavailable slots are leave all the same.</summary>
    public CommitmentKind Kind { get; init; } = CommitmentKind.Other;

    /// <summary>For a room, how many seats busy time takes, 1 or more: all of them when the document is about the whole room. 1 for a person.</summary>
    public int Seats { get; init; } = 1;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"time of {Who} from {From:R} to {To:R}");
}
