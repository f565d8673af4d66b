using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>The time of a slot or an appointment, and what becomes of it.</summary>
internal sealed class ResourceTime(FoundResource resource, BusySheet sheet)
{
    private readonly Instant? _start = FhirTime.Instant(resource.Content, "start");
    private readonly Instant? _end = FhirTime.Instant(resource.Content, "end");

    private Place Place => resource.Place;

    /// <summary>Puts it down as busy; <see langword="null"/>, with an issue, when it cannot be read.</summary>
    public Interval? Busy(bool isAway)
    {
        Interval? time = Known();
        if (time is { } known)
        {
            sheet.Busy(known, isAway);
        }

        return time;
    }

    /// <summary>The time; <see langword="null"/>, with an issue and unknown time, when it cannot be read.</summary>
    public Interval? Known()
    {
        if (_start <= _end)
        {
            return new Interval(_start, _end);
        }

        Doubt($"The {resource.Type} has no start and end after it that can be read, with their offsets");
        return null;
    }

    /// <summary>Leaves it unknown, with an issue.</summary>
    public void Unknown(string what)
    {
        if (_start <= _end)
        {
            Unknown(what, new Interval(_start, _end));
        }
        else
        {
            Doubt(what);
        }
    }

    /// <summary>Leaves a time unknown that the resource names, or all from its first day on when it cannot be read.</summary>
    public void Unknown(string what, Interval? time)
    {
        if (time is { } known)
        {
            sheet.Unknown(known);
            sheet.Remark(Place.Position, Place.ToString(), $"{what}; nothing is known of its time.");
        }
        else
        {
            Doubt(what);
        }
    }

    // Without an end it is at least not before its start.
    private void Doubt(string what)
    {
        LocalDate? from = _start is { } start && resource.Content.Find("end") is null ? start.InZone(sheet.Zone).Date : null;
        sheet.Doubt(Place.Position, Place.ToString(), what, from);
    }
}
