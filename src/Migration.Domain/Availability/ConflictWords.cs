using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>The English of conflicts, by audience.</summary>
internal static class ConflictWords
{
    private const int MostDaysListed = 6;

    public static string Explain(Conflict conflict, Audience audience)
    {
        string sentence = audience switch
        {
            Audience.Planner => Planner(conflict),
            Audience.Practice => Practice(conflict),
            _ => Public(conflict),
        };
        return (conflict.Acceptance, audience) switch
        {
            (null, _) => sentence,
            ({ } accepted, Audience.Planner) => $"{sentence} Accepted by {accepted.Approver}{Until(accepted)}.",
            _ => $"{sentence} This is accepted.",
        };
    }

    private static string Planner(Conflict conflict)
    {
        string on = On(conflict);
        string during = conflict.During is null ? "" : $" {conflict.During.Phrase}";
        string sentence = conflict.Code switch
        {
            ConflictCodes.PersonUnavailable => $"{conflict.Who} ({conflict.Role}) is needed{during} but not available{on}.",
            ConflictCodes.PersonNotWorking => $"{conflict.Who} ({conflict.Role}) is needed{during} but does not work{on}.",
            ConflictCodes.CoverBelowMinimum => Invariant($"At least {conflict.Needed} of {conflict.Role} must be there in every session{during}; there are fewer{Counted(conflict)}."),
            ConflictCodes.AvailabilityUnknown when conflict is { Who: null, Days.IsEmpty: true } => $"Whether enough people are there as {conflict.Role} is not known: the plan has no {conflict.During?.Noun} {conflict.During}.",
            ConflictCodes.AvailabilityUnknown when conflict.Who is null => $"Whether enough people are there as {conflict.Role}{during} is not known{on}; find out who holds the role and when they are there.",
            ConflictCodes.AvailabilityUnknown when conflict.Role is null => $"Whether {conflict.Who} is free for what is booked is not known{on}; ask and record it.",
            ConflictCodes.AvailabilityUnknown => $"Whether {conflict.Who} ({conflict.Role}) is there{during} is not known{on}; ask and record it.",
            ConflictCodes.DoubleBooked => $"{conflict.Who} is booked twice at the same time{on}.",
            ConflictCodes.InTwoMigrations => $"{conflict.Who} ({conflict.Role}) is needed by two migrations at once{on}.",
            ConflictCodes.RoomOverCapacity => Invariant($"{conflict.Who} has {conflict.Available[0]} {(conflict.Available[0] == 1 ? "seat" : "seats")}, and {conflict.Needed} are booked at once{on}."),
            ConflictCodes.NotDedicated => Invariant($"At least {conflict.Needed} of {conflict.Role} must have nothing else to do{during}; too few have{on}."),
            ConflictCodes.BreatherMissing => $"{conflict.Who} ({conflict.Role}) is booked without a break{during}{on}; keep some time free.",
            ConflictCodes.BeyondRotaHorizon => $"The rotas of {conflict.Role} run beyond {conflict.During}{on}; end them there, or what the old system holds after it is lost.",
            _ => Practice(conflict),
        };
        return conflict.Deputies.IsEmpty ? sentence : $"{sentence} {RuleWords.List([.. conflict.Deputies])} could stand in.";
    }

    private static string Practice(Conflict conflict)
    {
        string on = On(conflict);
        string during = conflict.During is null ? "" : $" {conflict.During.Phrase}";
        return conflict.Code switch
        {
            ConflictCodes.PersonUnavailable or ConflictCodes.PersonNotWorking => $"{Article(conflict)} {conflict.Role} is needed{during} but not there{on}.",
            ConflictCodes.CoverBelowMinimum => $"Too few people are there as {conflict.Role}{during}{on}.",
            ConflictCodes.AvailabilityUnknown when conflict.Role is null => $"Whether what is booked clashes is not known{on}.",
            ConflictCodes.AvailabilityUnknown => $"Whether every {conflict.Role} is there{during} is not known{on}.",
            ConflictCodes.DoubleBooked => $"Somebody is booked twice at the same time{on}.",
            ConflictCodes.InTwoMigrations => $"{Article(conflict)} {conflict.Role} is needed by two migrations at once{on}.",
            ConflictCodes.RoomOverCapacity => $"{conflict.Who} is overbooked{on}.",
            ConflictCodes.EventInWindow => $"'{conflict.Subject}' meets {conflict.During?.Value ?? "the cutover"}{on}; move it.",
            ConflictCodes.InBlackout => $"The cutover meets days on which none may take place ({conflict.Subject}){on}.",
            ConflictCodes.MissesAllowedWindow => $"The cutover meets none of the days on which one may take place{on}.",
            ConflictCodes.NotDedicated => $"Too few of {conflict.Role} have nothing else to do{during}{on}.",
            ConflictCodes.TrainerMissing => $"No {conflict.Role} is there while others are taught{on}.",
            ConflictCodes.BreatherMissing => $"{Article(conflict)} {conflict.Role} is booked without a break{during}{on}.",
            ConflictCodes.BeyondRotaHorizon => $"The rotas of {conflict.Role} run beyond {conflict.During}{on}.",
            ConflictCodes.RoomNotBooked => $"{Room((RoomRequirement)conflict.Requirement!)} is booked{during}{on}; book one.",
            ConflictCodes.SlotNotConfirmed => $"The {conflict.Role} {Said(conflict.Answer)} {conflict.During}{on}.",
            _ => $"The cutover runs beyond the days on which one may take place{on}.",
        };
    }

    private static string Public(Conflict conflict) => conflict.Code switch
    {
        ConflictCodes.PersonUnavailable or ConflictCodes.PersonNotWorking or ConflictCodes.DoubleBooked or ConflictCodes.InTwoMigrations => $"A key person is not available{On(conflict)}.",
        ConflictCodes.CoverBelowMinimum => $"Too few staff are available{On(conflict)}.",
        ConflictCodes.AvailabilityUnknown => $"It is not yet known whether enough staff are available{On(conflict)}.",
        ConflictCodes.NotDedicated or ConflictCodes.TrainerMissing => $"Too few staff are available{On(conflict)}.",
        ConflictCodes.BreatherMissing => $"Appointments may run late{On(conflict)}.",
        ConflictCodes.SlotNotConfirmed => $"It is not yet certain that the date holds{On(conflict)}.",
        ConflictCodes.RoomOverCapacity or ConflictCodes.RoomNotBooked => $"A room is not available{On(conflict)}.",
        _ => $"The practice has other plans{On(conflict)}.",
    };

    /// <summary>For example " on 2026-09-14 and 2026-09-15"; the first few days when there are many.</summary>
    public static string On(ImmutableArray<LocalDate> days) => days.IsEmpty ? "" : Listed([.. days.Select(day => Invariant($"{day:R}"))]);

    private static string On(Conflict conflict) => conflict.Days.IsEmpty ? Spanning(conflict.Span) : On(conflict.Days);

    private static string Spanning(DateInterval? span) => span switch
    {
        null => "",
        { Length: 1 } => Invariant($" on {span.Start:R}"),
        _ => Invariant($" from {span.Start:R} to {span.End:R}"),
    };

    private static string Room(RoomRequirement requirement)
    {
        string seats = requirement.Seats == 1 ? "" : Invariant($" with {requirement.Seats} seats");
        return requirement.Equipment is null ? $"No room{seats}" : $"No room{seats}{(seats.Length == 0 ? " with" : " and")} {requirement.Equipment}";
    }

    private static string Said(SlotAnswer? answer) => answer switch
    {
        SlotAnswer.Refused => "has refused",
        SlotAnswer.Awaited => "was asked and has not yet confirmed",
        _ => "has not confirmed",
    };

    private static string Until(AcceptedConflict accepted) => accepted.Expires is { } last ? Invariant($" until {last:R}") : "";

    private static string Article(Conflict conflict) => conflict.Role is { } role && "aeiou".Contains(role.Value[0], StringComparison.Ordinal) ? "An" : "A";

    private static string Counted(Conflict conflict) => conflict.Days.Length == 0
        ? ""
        : Listed([.. conflict.Days.Zip(conflict.Available, (day, number) => Invariant($"{day:R} ({number})"))]);

    private static string Listed(string[] days)
    {
        int more = days.Length - MostDaysListed;
        return " on " + RuleWords.List(more > 0 ? [.. days.Take(MostDaysListed), Invariant($"{more} more {(more == 1 ? "day" : "days")}")] : days);
    }
}
