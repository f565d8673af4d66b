using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Whether rooms are booked on the days that need one. Judged only when the roster holds a booking of some room: otherwise nobody keeps their diary here.</summary>
internal static class RoomChecks
{
    /// <summary>On some day no room that is large enough, and has what is asked for, is booked in any session.</summary>
    public static IEnumerable<Conflict> RoomNotBooked(CheckContext context)
    {
        int[] booked = BookedRooms(context.Roster);
        if (booked.Length == 0)
        {
            yield break;
        }

        foreach (RoomRequirement requirement in context.Roster.RoomsInForce(context.Plan.Request.Template))
        {
            int[] fitting = [.. booked.Where(room => context.Roster.Rooms[room].Fits(requirement))];
            ImmutableArray<LocalDate> days =
            [
                .. (context.DaysOf(requirement.During)?.Working ?? [])
                    .Where(page => !requirement.IsForTraining || IsTrained(context, page))
                    .Where(page => !Array.Exists(fitting, room => IsTaken(context.Roster, room, page)))
                    .Select(page => page.Day),
            ];
            if (!days.IsEmpty)
            {
                yield return new Conflict(ConflictCodes.RoomNotBooked, Severity.Note, requirement.During.Value, days) { During = requirement.During, Requirement = requirement };
            }
        }
    }

    private static int[] BookedRooms(Roster roster) =>
        [.. Enumerable.Range(0, roster.Rooms.Length).Where(room => !roster.Index.Holders[roster.People.Length + room].Commitments.IsEmpty)];

    private static bool IsTaken(Roster roster, int room, AttendancePage page) =>
        Sessions.All.Any(session => roster.Index.Holders[roster.People.Length + room].IsBusy(page.Time(session)));

    private static bool IsTrained(CheckContext context, AttendancePage page) =>
        Sessions.All.Any(session => page.Time(session) is var time && context.Trained(except: null).Any(0, time.Start, time.End));
}
