using MigrationDomain.Interchange.Json.Requests;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads who and what is there.</summary>
internal sealed class RosterEntryReader : EntryReader
{
    private readonly PeopleEntryReader _people;

    public RosterEntryReader(Faults faults)
        : base(faults)
    {
        _people = new PeopleEntryReader(faults);
        Busy = new BusyEntryReader(_people, faults);
    }

    /// <summary>Reads what else makes people busy; it knows them once they were read.</summary>
    public BusyEntryReader Busy { get; }

    // People and rooms come first, so that whoever is busy can be looked up.
    public RosterEntries Read(Fields fields)
    {
        CalendarEntryReader calendars = new(Faults);
        return new RosterEntries
        {
            People = _people.ReadPeople(fields.Optional("people")),
            Rooms = _people.ReadRooms(fields.Optional("rooms")),
            Commitments = Busy.Commitments(fields.Optional("commitments")),
            Events = Busy.Events(fields.Optional("events")),
            Unknown = Busy.Unknown(fields.Optional("unknown")),
            Confirmations = new RequirementEntryReader(Faults).Confirmations(fields.Optional("confirmations")),
            Blackouts = calendars.Blackouts(fields.Optional("blackouts")),
            Allowed = calendars.Allowed(fields.Optional("allowed")),
        };
    }
}
