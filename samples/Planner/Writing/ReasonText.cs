using MigrationDomain.GoLive;

namespace Planner.Writing;

/// <summary>Writes what speaks against a date in few words.</summary>
internal static class ReasonText
{
    /// <summary>Each code once, with what it is about, for example <c>in-blackout (flu clinics); notice-late (eps, pcse)</c>.</summary>
    public static string Short(IEnumerable<GoLiveReason> reasons) => string.Join("; ", reasons
        .GroupBy(reason => reason.Code, reason => reason.Subject, StringComparer.Ordinal)
        .Select(subjects => $"{subjects.Key} ({string.Join(", ", subjects.Distinct(StringComparer.Ordinal))})"));
}
