using MigrationDomain.Interchange.Json.Reading;
using NodaTime;

namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>Reads appointments as busy time.</summary>
internal sealed class AppointmentReader(BusySheet sheet, FhirReference? actor)
{
    private readonly List<Interval> _covered = [];

    /// <summary>The time of the appointments that make busy.</summary>
    public IReadOnlyList<Interval> Covered => _covered;

    public void Read(FoundResource appointment)
    {
        ObjectElement content = appointment.Content;
        ResourceTime time = new(appointment, sheet);
        if (content.IsModified())
        {
            time.Unknown("The Appointment has a modifier that is not known here");
            return;
        }

        string? status = content.Word("status");
        if (status is "cancelled" or "noshow" or "entered-in-error")
        {
            return;
        }

        switch (IsOwn(content))
        {
            case false:
                break;
            case null:
                time.Unknown("Nobody knows whether the Appointment is about the one who is read for, a participant has no reference");
                break;
            default:
                Put(content, time, status);
                break;
        }
    }

    private void Put(ObjectElement content, ResourceTime time, string? status)
    {
        switch (status)
        {
            case "booked" or "arrived" or "fulfilled" or "checked-in":
                if (time.Busy(isAway: false) is { } known)
                {
                    _covered.Add(known);
                }

                break;
            case "proposed" or "pending" or "waitlist" when content.Find("start") is null && content.Find("end") is null:
                Wished(content, time, status);
                break;
            case "proposed" or "pending" or "waitlist":
                time.Unknown($"The Appointment is only {Phrase(status)}");
                break;
            default:
                time.Unknown("The Appointment has no status that is known here");
                break;
        }
    }

    // What is only wished for may come to be at each of the times that were asked for; without any it has no time yet.
    private void Wished(ObjectElement content, ResourceTime time, string status)
    {
        foreach (ObjectElement period in content.Parts("requestedPeriod"))
        {
            time.Unknown($"The Appointment is only {Phrase(status)}", FhirTime.Period(period, sheet.Zone));
        }
    }

    private static string Phrase(string status) => status == "waitlist" ? "on a waiting list" : status;

    // A declined part is none; somebody else's is not either.
    private bool? IsOwn(ObjectElement appointment)
    {
        if (actor is null)
        {
            return true;
        }

        ObjectElement[] parts = [.. appointment.Parts("participant")];
        ObjectElement[] own = [.. parts.Where(part => part.Part("actor") is { } reference && Participants.IsTo(reference, actor) == true)];
        if (own.Length > 0)
        {
            return !own.All(part => part.Word("status") == "declined" && !part.IsModified());
        }

        return parts.Where(part => part.Word("status") != "declined" || part.IsModified())
            .All(part => part.Part("actor") is { } reference && Participants.IsTo(reference, actor) == false) && parts.Length > 0 ? false : null;
    }
}
