using NodaTime;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>Reads slots as busy time.</summary>
internal sealed class SlotReader(ScheduleBook schedules, BusySheet sheet)
{
    private readonly List<Interval> _covered = [];

    /// <summary>The time of the slots that were understood, busy or free.</summary>
    public IReadOnlyList<Interval> Covered => _covered;

    public void Read(FoundResource slot)
    {
        if (slot.Content.Word("status") == "entered-in-error" && !slot.Content.IsModified())
        {
            return;
        }

        ResourceTime time = new(slot, sheet);
        switch (schedules.IsOwn(slot.Content))
        {
            case false:
                break;
            case null:
                time.Unknown("Nobody knows whose the Slot is, its Schedule is not in the document or does not say");
                break;
            default:
                Put(slot, time);
                break;
        }
    }

    private void Put(FoundResource slot, ResourceTime time)
    {
        if (slot.Content.IsModified())
        {
            time.Unknown("The Slot has a modifier that is not known here");
            return;
        }

        switch (slot.Content.Word("status"))
        {
            case "busy" or "busy-tentative":
                Cover(time.Busy(isAway: false));
                break;
            case "busy-unavailable":
                Cover(time.Busy(isAway: true));
                break;
            case "free" when slot.Content.Flag("overbooked") == true:
                Cover(time.Busy(isAway: false));
                break;
            case "free":
                Cover(time.Known());
                break;
            default:
                time.Unknown("The Slot has no status that is known here");
                break;
        }
    }

    private void Cover(Interval? time)
    {
        if (time is { } known)
        {
            _covered.Add(known);
        }
    }
}
