using MigrationDomain.Interchange;

namespace Planner.Commands;

/// <summary>The ids of people and rooms that a user may name.</summary>
internal static class RosterIds
{
    /// <summary>Whether an id is known; reports it when it is not.</summary>
    public static bool Check(string who, string[] known, Faults faults, string where)
    {
        if (known.Contains(who, StringComparer.Ordinal))
        {
            return true;
        }

        faults.Report(where, $"{Shown.Quote(who)} is not a person or a room that is given; {NearestName.Cure(who, known)}");
        return false;
    }
}
