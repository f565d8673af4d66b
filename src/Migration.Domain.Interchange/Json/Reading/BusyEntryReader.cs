using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Requests;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads what makes people and rooms busy: commitments, unknown times, events, shifts and downtime. Read people and rooms first.</summary>
internal sealed class BusyEntryReader(PeopleEntryReader known, Faults faults) : EntryReader(faults)
{
    public ImmutableArray<CommitmentEntry> Commitments(Element? element) => Values.List(element, Commitment);

    public ImmutableArray<UnknownEntry> Unknown(Element? element) => Values.List(element, UnknownTime);

    public ImmutableArray<EventEntry> Events(Element? element) => Values.List(element, Event);

    public ImmutableArray<ShiftEntry> Shifts(Element? element) => Values.List(element, Shift);

    public ImmutableArray<DowntimeEntry> Downtime(Element? element) => Values.List(element, Down);

    private CommitmentEntry? Commitment(Element element)
    {
        if (Open(element, "a commitment", "who", "kind", "from", "to", "room", "attendees") is not { } fields)
        {
            return null;
        }

        Given<string>? who = Who(Values.Name(fields.Required("who", "the id of a person or of a room")));
        Given<CommitmentKind>? kind = Values.Word(fields.Required("kind", WordLists.CommitmentKinds.OneOf), WordLists.CommitmentKinds);
        Given<string>? room = Room(fields);
        Given<int>? attendees = Attendees(fields);
        return Periods.Either(fields) is not { } period || who is null || kind is null ? null
            : new CommitmentEntry { Place = fields.Place, Who = who, Kind = kind, Period = period, Room = room, Attendees = attendees };
    }

    private UnknownEntry? UnknownTime(Element element)
    {
        if (Open(element, "an unknown time", "who", "from", "to") is not { } fields)
        {
            return null;
        }

        Given<string>? who = Who(Values.Name(fields.Required("who", "the id of a person or of a room")));
        return Periods.Either(fields) is { } period && who is not null ? new UnknownEntry { Place = fields.Place, Who = who, Period = period } : null;
    }

    private EventEntry? Event(Element element)
    {
        if (Open(element, "an event", "name", "kind", "from", "to", "room", "attendees") is not { } fields)
        {
            return null;
        }

        Given<string>? name = Values.Text(fields.Required("name", "what goes on"));
        EventKind kind = Values.Word(fields.Optional("kind"), WordLists.EventKinds)?.Value ?? EventKind.Event;
        Given<string>? room = Room(fields);
        Given<int>? attendees = Attendees(fields);
        return Periods.Either(fields) is not { } period || name is null ? null
            : new EventEntry { Place = fields.Place, Name = name, Kind = kind, Period = period, Room = room, Attendees = attendees };
    }

    private ShiftEntry? Shift(Element element)
    {
        if (Open(element, "a shift", "from", "to", "id", "who") is not { } fields)
        {
            return null;
        }

        (Given<string>? id, Given<string>? who) = (Values.Name(fields.Optional("id")), Who(Values.Name(fields.Optional("who"))));
        return Periods.Times(fields) is { } period ? new ShiftEntry { Place = fields.Place, Period = period, Id = id, Who = who } : null;
    }

    private DowntimeEntry? Down(Element element)
    {
        if (Open(element, "a downtime", "from", "to", "id", "why") is not { } fields)
        {
            return null;
        }

        (Given<string>? id, Given<string>? why) = (Values.Name(fields.Optional("id")), Values.Text(fields.Optional("why")));
        return Periods.Times(fields) is { } period ? new DowntimeEntry { Place = fields.Place, Period = period, Id = id, Why = why } : null;
    }

    private Given<int>? Attendees(Fields fields) => Values.Whole(fields.Optional("attendees"), 1, 10_000);

    private Given<string>? Room(Fields fields)
    {
        Given<string>? room = Values.Name(fields.Optional("room"));
        known.Rooms.Check(room, "a room that is given");
        return room;
    }

    private Given<string>? Who(Given<string>? who)
    {
        if (who is not null && known.People.Complete && known.Rooms.Complete && !known.People.Has(who.Value) && !known.Rooms.Has(who.Value))
        {
            Faults.Report(who.Place, () => $"{Shown.Quote(who.Value)} is not a person or a room that is given; "
                + NearestName.Cure(who.Value, [.. known.People.All, .. known.Rooms.All]));
        }

        return who;
    }
}
