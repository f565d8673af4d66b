using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>Who and what is there, as requests and availability documents say it.</summary>
internal static class RosterForms
{
    public static ViewForm<Person> Person { get; } = new("a person", "A person, by an id that says no name.", record =>
    {
        record.Shows("id", Scalars.Name, person => person.Id, "an id that says no name, such as 'gp-1'");
        record.ShowsIfAny("roles", Roles, person => person.Roles, "the roles held");
        record.ShowsIfAny("worksOn", new ListForm<WeekdayWord>(Scalars.OneOf(WordLists.WorkingDays)), person => Works(person.Works), "the days and half days worked; Monday to Friday when left out");
        record.ShowsIfAny("knownUntil", Scalars.Day, person => person.KnownUntil, "the last day for which the rota is known");
        record.ShowsIfAny("deputyFor", Roles, person => person.DeputyFor, "the roles the person may stand in for");
        record.ShowsIfAny("trainedFor", new ListForm<string>(Scalars.Key), person => person.TrainedFor, "what the person is trained for; taken as trained when left out");
        record.ShowsIfAny("division", CalendarForms.Division, person => Division(person.HomeCalendar), "the division whose bank holidays the person keeps; the practice's when left out");
    });

    public static ViewForm<Room> Room { get; } = new("a room", "A room, or a piece of equipment.", record =>
    {
        record.Shows("id", Scalars.Name, room => room.Id, "an id such as 'training-room'");
        record.ShowsIfAny("capacity", Scalars.Whole(1, 10_000), room => room.Capacity == int.MaxValue ? null : (int?)room.Capacity, "how many people it holds; not counted when left out");
        record.ShowsIfAny("equipment", new ListForm<string>(Scalars.Name), room => room.Equipment, "what is in it; taken to have what is asked for when left out");
    });

    public static ViewForm<Commitment> Commitment { get; } = new("a commitment", "Something that makes a person or a room busy.", record =>
    {
        record.Shows("who", Scalars.Name, commitment => commitment.Who, "the id of a person or of a room");
        record.Shows("kind", Scalars.OneOf(WordLists.CommitmentKinds), commitment => commitment.Kind, "what it is");
        Times(record, commitment => commitment.When);
        record.ShowsIfAny("attendees", Scalars.Whole(1, 10_000), commitment => commitment.Seats == 1 ? null : (int?)commitment.Seats, "how many seats of a room it takes; 1 when left out");
        record.ShowsIfAny("room", Scalars.Name, _ => (string?)null, "a room in which it takes place, and of which it takes seats");
    });

    public static ViewForm<PracticeEvent> Event { get; } = new("an event", "Something that goes on at the practice.", record =>
    {
        record.Shows("name", Scalars.Text, item => item.Name, "what goes on");
        record.ShowsIfAny("kind", Scalars.OneOf(WordLists.EventKinds), item => (EventKind?)item.Kind, "what kind of thing; 'event' when left out");
        Times(record, item => item.When);
        record.ShowsIfAny("room", Scalars.Name, _ => (string?)null, "a room in which it takes place, and of which it takes seats");
        record.ShowsIfAny("attendees", Scalars.Whole(1, 10_000), _ => (int?)null, "how many seats of the room it takes; 1 when left out");
    });

    public static ViewForm<UnknownTime> Unknown { get; } = new("an unknown time", "A time in which nobody knows what somebody does, or whether a room is taken.", record =>
    {
        record.Shows("who", Scalars.Name, unknown => unknown.Who, "the id of a person or of a room");
        Times(record, unknown => unknown.When);
    });

    public static ViewForm<SlotConfirmation> Confirmation { get; } = new("a confirmation", "What somebody who must act on a day said about it.", record =>
    {
        record.Shows("by", Scalars.Key, confirmation => confirmation.By.Value, "the role that said it");
        record.Shows("on", Scalars.Day, confirmation => confirmation.Date, "the day it is about");
        record.ShowsIfAny("answer", Scalars.OneOf(WordLists.Answers), confirmation => (SlotAnswer?)confirmation.Answer, "what was said; 'confirmed' when left out");
    });

    public static ViewForm<CoverRequirement> Cover { get; } = new("a cover", "So many holders of a role must be there in every session of a window.", record =>
    {
        record.Shows("role", Scalars.Key, cover => cover.Role.Value, "the role");
        record.Shows("atLeast", Scalars.Whole(1, 1000), cover => cover.AtLeast, "how many holders are needed");
        record.Shows("during", Keys.Window, cover => cover.During.Window!, "the window");
        record.ShowsIfAny("trainedFor", Scalars.Key, cover => cover.TrainedFor, "what holders must be trained for to count");
    });

    public static ViewForm<PresenceRequirement> Presence { get; } = new("a presence", "Every holder of a role must be there on every working day of a window.", record =>
    {
        record.Shows("role", Scalars.Key, presence => presence.Role.Value, "the role");
        record.Shows("during", Keys.Window, presence => presence.During.Window!, "the window");
    });

    /// <summary>The members about rooms, and about busy and unknown time.</summary>
    public static void Busy<T>(
        Record<T> record,
        Func<T, ImmutableArray<Room>> rooms,
        Func<T, ImmutableArray<Commitment>> commitments,
        Func<T, ImmutableArray<PracticeEvent>> events,
        Func<T, ImmutableArray<UnknownTime>> unknown,
        Func<T, ImmutableArray<SlotConfirmation>> confirmations)
        where T : notnull
    {
        record.ShowsIfAny("rooms", new ListForm<Room>(Room), rooms, "rooms and equipment");
        record.ShowsIfAny("commitments", new ListForm<Commitment>(Commitment), commitments, "what makes people and rooms busy");
        record.ShowsIfAny("events", new ListForm<PracticeEvent>(Event), events, "what makes the practice busier than usual");
        record.ShowsIfAny("unknown", new ListForm<UnknownTime>(Unknown), unknown, "times in which nobody knows");
        record.ShowsIfAny("confirmations", new ListForm<SlotConfirmation>(Confirmation), confirmations, "what those who must act on a day said about it");
    }

    /// <summary>The two members of a range of days, or of times with the end left out.</summary>
    public static void Times<T>(Record<T> record, Func<T, BusyTime> of)
        where T : notnull
    {
        record.Shows("from", Scalars.DayOrTime, owner => BusyText.From(of(owner)), "the first day, or the local time at which it begins");
        record.Shows("to", Scalars.DayOrTime, owner => BusyText.To(of(owner)), "the last day, included, or the local time at which it ends");
    }

    /// <summary>The division whose calendar it is, or <see langword="null"/>.</summary>
    public static Division? Division(WorkingCalendar? calendar) =>
        calendar is null ? null : Enum.GetValues<Division>().Select(division => (Division?)division).FirstOrDefault(division => WorkingCalendars.For(division!.Value).Equals(calendar));

    private static ListForm<RoleKey> Roles => new(Keys.Role);

    private static ImmutableArray<WeekdayWord>? Works(WeeklyPattern pattern) => pattern == WeeklyPattern.FullTime ? null
        : [.. Enum.GetValues<IsoDayOfWeek>().Where(day => day != IsoDayOfWeek.None && pattern.Works(day)).Select(day => Enum.Parse<WeekdayWord>(Part(pattern, day)))];

    private static string Part(WeeklyPattern pattern, IsoDayOfWeek day) => (pattern.Works(day, Session.Morning), pattern.Works(day, Session.Afternoon)) switch
    {
        (true, true) => $"{day}",
        (true, _) => $"{day}{Session.Morning}",
        _ => $"{day}{Session.Afternoon}",
    };
}
