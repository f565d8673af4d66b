using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>The schedules of a document: whose slots are whose, and which time the slots are about.</summary>
internal sealed class ScheduleBook
{
    private readonly FoundResource[] _schedules;
    private readonly FhirReference? _actor;
    private readonly List<Interval> _covered = [];

    public ScheduleBook(IEnumerable<FoundResource> schedules, BusySheet sheet, FhirBusyOptions options)
    {
        _schedules = [.. schedules];
        _actor = FhirReference.Of(options.Actor);
        foreach (FoundResource schedule in _schedules.Where(schedule => IsOwn(schedule) == true))
        {
            Cover(schedule, sheet);
        }
    }

    /// <summary>The planning horizons of the schedules in use that are about the one who is read for.</summary>
    public IReadOnlyList<Interval> Covered => _covered;

    /// <summary>Whether a slot is about the one who is read for; <see langword="null"/> when nobody knows.</summary>
    public bool? IsOwn(ObjectElement slot)
    {
        if (_actor is null)
        {
            return true;
        }

        FoundResource[] meant = FhirReference.Of(slot.Part("schedule")?.Word("reference")) is { } reference
            ? [.. _schedules.Where(schedule => schedule.IsMeantBy(reference))]
            : [];
        return meant.Length == 0 ? null
            : meant.Any(schedule => IsOwn(schedule) == true) ? true
            : meant.Any(schedule => IsOwn(schedule) is null) ? null
            : false;
    }

    private bool? IsOwn(FoundResource schedule) => Participants.Has(schedule.Content.Parts("actor"), _actor);

    private void Cover(FoundResource schedule, BusySheet sheet)
    {
        if (schedule.Content.IsModified())
        {
            Doubt(schedule.Place, "The Schedule has a modifier that is not known here");
        }
        else if (schedule.Content.Flag("active") != false && schedule.Content.Part("planningHorizon") is { } horizon)
        {
            if (FhirTime.Period(horizon, sheet.Zone) is { } period)
            {
                _covered.Add(period);
            }
            else
            {
                sheet.Remark(horizon.Place.Position, horizon.Place.ToString(), "The planning horizon has no start and end that can be read; it covers nothing.");
            }
        }

        void Doubt(Place place, string what) => sheet.Doubt(place.Position, place.ToString(), what, null);
    }
}
