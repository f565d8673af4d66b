using MigrationDomain.Planning;
using MigrationDomain.Templates;
using static MigrationDomain.Availability.Quarters;

namespace MigrationDomain.Availability;

/// <summary>A conflict as one line, the same for the library and for the naive walk.</summary>
internal static class NaiveLines
{
    /// <summary>What the library found, in the same words.</summary>
    public static IEnumerable<string> Words(IEnumerable<Conflict> conflicts) => conflicts
        .Select(conflict => Line(
            conflict.Code, conflict.Severity, conflict.Subject, conflict.During?.Value, conflict.Days, conflict.Available, conflict.Overlaps.SelectMany(QuartersOf)))
        .Order(StringComparer.Ordinal);

    public static string Line(
        string code, Severity severity, string subject, string? window, IEnumerable<LocalDate> days, IEnumerable<int> available, IEnumerable<Instant> overlap) => Invariant(
        $"{code} {severity} {subject} {window} days {string.Join(",", days.Select(day => Invariant($"{day:R}")))} available {string.Join(",", available)} taken {string.Join(",", overlap.Distinct().Select(at => at.ToUnixTimeSeconds() / 900))}");

    public static void Add(
        this List<string> found, string code, Severity severity, string subject, Requirement requirement, LocalDate[] days, IEnumerable<int>? available = null, IEnumerable<Instant>? overlap = null)
    {
        if (days.Length > 0)
        {
            found.Add(Line(code, severity, subject, requirement.During.Value, days, available ?? [], overlap ?? []));
        }
    }
}
