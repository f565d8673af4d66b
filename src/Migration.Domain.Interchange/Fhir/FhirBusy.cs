using MigrationDomain.Interchange.Fhir.Reading;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Fhir;

/// <summary>Reads when a person or room is busy by FHIR slots, schedules and appointments, and when nobody knows. Names, reasons and comments are not read.</summary>
/// <remarks>
/// <para>
/// The document is FHIR R4 (STU3 with the same members is read as well): a Bundle that is a search set or a collection, or one resource. Slots
/// that are busy, unavailable or tentative make busy, unavailable ones as leave; so do appointments that are booked, arrived, checked in or
/// fulfilled, unless the one who is read for has declined. Cancelled and missed appointments, and whatever was entered in error, make nobody busy.
/// </para>
/// <para>
/// Free is only what the file says is free: the slots, the planning horizon of the schedules in use, and all days when the caller says that the
/// file has every appointment. All other time is unknown, and so are proposed and pending appointments, and whatever cannot be understood: that
/// is an issue as well. Where the file leaves something open, the longer time is taken.
/// </para>
/// </remarks>
public static class FhirBusy
{
    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The JSON in UTF-8, with or without a byte order mark.</param>
    /// <param name="options">Whose time it is, and which days are read.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <returns>The busy time; or the faults of a document that is not JSON, too large, or neither a Bundle nor one of the three resources.</returns>
    /// <exception cref="ArgumentException">Nobody is named, a day is out of reach, the last is before the first, or the actor is not a reference.</exception>
    public static ReadResult<BusyImport> Read(ReadOnlyMemory<byte> utf8, FhirBusyOptions options, JsonLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        BusyRange.Check(options.Who, options.From, options.To, options.Seats, nameof(options));
        if (options.Actor is not null && FhirReference.Of(options.Actor) is null)
        {
            throw new ArgumentException($"The actor {Shown.Quote(options.Actor)} is not a reference. Write the type and the id, such as 'Practitioner/1'.", nameof(options));
        }

        Faults faults = new(limits ?? JsonLimits.Default);
        return faults.Result(TreeReader.Read(utf8, faults) is { } root && DocumentKind.Check(root, faults) && !faults.Any ? Map(root, options) : null);
    }

    private static BusyImport Map(ObjectElement root, FhirBusyOptions options)
    {
        BusySheet sheet = new(options.Who, new DateInterval(options.From, options.To), options.Zone, options.Kind, options.Seats);
        new DocumentReader(sheet, options).Read(root);
        return new BusyImport(sheet);
    }
}
