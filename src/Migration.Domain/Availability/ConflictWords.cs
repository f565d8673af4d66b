using MigrationDomain.Rules;

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
        return conflict.Acceptance is { } accepted && audience == Audience.Planner ? $"{sentence} Accepted by {accepted.Approver}." : sentence;
    }

    private static string Planner(Conflict conflict)
    {
        string on = On(conflict);
        string during = conflict.Window is null ? "" : $" during {conflict.Window}";
        string sentence = conflict.Code switch
        {
            ConflictCodes.PersonUnavailable => $"{conflict.Who} ({conflict.Role}) is needed{during} but not available{on}.",
            ConflictCodes.PersonNotWorking => $"{conflict.Who} ({conflict.Role}) is needed{during} but does not work{on}.",
            ConflictCodes.CoverBelowMinimum => Invariant($"At least {conflict.Needed} of {conflict.Role} must be there in every session{during}; there are fewer{Counted(conflict)}."),
            ConflictCodes.AvailabilityUnknown when conflict.Who is null => $"Whether enough people are there as {conflict.Role}{during} is not known{on}; find out who holds the role and when they are there.",
            ConflictCodes.AvailabilityUnknown => $"Whether {conflict.Who} ({conflict.Role}) is there{during} is not known{on}; ask and record it.",
            ConflictCodes.DoubleBooked => $"{conflict.Who} is booked twice at the same time{on}.",
            ConflictCodes.RoomOverCapacity => Invariant($"{conflict.Who} seats {conflict.Needed}, and more are booked at once{on}."),
            _ => Practice(conflict),
        };
        return conflict.Deputies.IsEmpty ? sentence : $"{sentence} {RuleWords.List([.. conflict.Deputies])} could stand in.";
    }

    private static string Practice(Conflict conflict)
    {
        string on = On(conflict);
        string during = conflict.Window is null ? "" : $" during {conflict.Window}";
        return conflict.Code switch
        {
            ConflictCodes.PersonUnavailable or ConflictCodes.PersonNotWorking => $"A {conflict.Role} is needed{during} but not there{on}.",
            ConflictCodes.CoverBelowMinimum => $"Too few people are there as {conflict.Role}{during}{on}.",
            ConflictCodes.AvailabilityUnknown => $"Whether every {conflict.Role} is there{during} is not known{on}.",
            ConflictCodes.DoubleBooked => $"Somebody is booked twice at the same time{on}.",
            ConflictCodes.RoomOverCapacity => $"{conflict.Who} is overbooked{on}.",
            ConflictCodes.EventInWindow => $"'{conflict.Subject}' meets {conflict.Window}{on}; move it.",
            ConflictCodes.InBlackout => $"The cutover meets days on which none may take place ({conflict.Subject}){on}.",
            ConflictCodes.MissesAllowedWindow => $"The cutover meets none of the days on which one may take place{on}.",
            _ => $"The cutover runs beyond the days on which one may take place{on}.",
        };
    }

    private static string Public(Conflict conflict) => conflict.Code switch
    {
        ConflictCodes.PersonUnavailable or ConflictCodes.PersonNotWorking or ConflictCodes.DoubleBooked => $"A key person is not available{On(conflict)}.",
        ConflictCodes.CoverBelowMinimum => $"Too few staff are available{On(conflict)}.",
        ConflictCodes.AvailabilityUnknown => $"It is not yet known whether enough staff are available{On(conflict)}.",
        ConflictCodes.RoomOverCapacity => $"A room is not available{On(conflict)}.",
        _ => $"The practice has other plans{On(conflict)}.",
    };

    private static string On(Conflict conflict)
    {
        string[] days = [.. conflict.Days.Take(MostDaysListed).Select(day => Invariant($"{day:R}"))];
        int more = conflict.Days.Length - days.Length;
        return days.Length == 0 ? "" : " on " + RuleWords.List(more > 0 ? [.. days, Invariant($"{more} more {(more == 1 ? "day" : "days")}")] : days);
    }

    private static string Counted(Conflict conflict) => conflict.Days.Length == 0
        ? ""
        : " on " + RuleWords.List([.. conflict.Days.Zip(conflict.Available, (day, number) => Invariant($"{day:R} ({number})"))]);
}
