using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Requests;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads people and rooms, and keeps their ids.</summary>
internal sealed class PeopleEntryReader : EntryReader
{
    public PeopleEntryReader(Faults faults)
        : base(faults)
    {
        People = new Names("person", faults);
        Rooms = new Names("room", faults);
    }

    public Names People { get; }

    public Names Rooms { get; }

    public ImmutableArray<PersonEntry>? ReadPeople(Element? element) => element is null ? null : Values.List(element, Person);

    public ImmutableArray<RoomEntry> ReadRooms(Element? element) => Values.List(element, Room);

    private PersonEntry? Person(Element element)
    {
        if (Open(element, "a person", "id", "roles", "worksOn", "knownUntil", "deputyFor", "trainedFor", "division") is not { } fields)
        {
            People.Add(null);
            return null;
        }

        Given<string>? id = People.Add(Values.Name(fields.Required("id", "an id that says no name, such as 'gp-1'")));
        PersonEntry? person = id is null ? null : new PersonEntry
        {
            Place = fields.Place,
            Id = id,
            Roles = Values.List(fields.Optional("roles"), Values.Key),
            WorksOn = fields.Optional("worksOn") is { } days ? Values.List(days, WorkingDay) : null,
            KnownUntil = Values.Date(fields.Optional("knownUntil")),
            DeputyFor = Values.List(fields.Optional("deputyFor"), Values.Key),
            TrainedFor = fields.Optional("trainedFor") is { } skills ? Values.List(skills, Values.Key) : null,
            Division = Values.Word(fields.Optional("division"), WordLists.Divisions),
        };
        return person;
    }

    private Given<WeekdayWord>? WorkingDay(Element element) => Values.Word(element, WordLists.WorkingDays);

    private RoomEntry? Room(Element element)
    {
        if (Open(element, "a room", "id", "capacity", "equipment") is not { } fields)
        {
            Rooms.Add(null);
            return null;
        }

        Given<string>? id = Rooms.Add(Values.Name(fields.Required("id", "an id such as 'training-room'")));
        if (id is not null && People.Has(id.Value))
        {
            Faults.Report(id.Place, $"The room {Shown.Quote(id.Value)} has the id of a person; give it an id of its own.");
        }

        Given<int>? capacity = Values.Whole(fields.Optional("capacity"), 1, 10_000);
        ImmutableArray<Given<string>>? equipment = fields.Optional("equipment") is { } things ? Values.List(things, Values.Name) : null;
        return id is null ? null : new RoomEntry { Place = fields.Place, Id = id, Capacity = capacity, Equipment = equipment };
    }
}
