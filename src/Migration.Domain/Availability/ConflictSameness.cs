namespace MigrationDomain.Availability;

/// <summary>Whether two conflicts say the same: same code, subject, days of the plan, role, days, numbers and overlaps.</summary>
internal static class ConflictSameness
{
    public static bool AreSame(Conflict one, Conflict other) =>
        string.Equals(one.Code, other.Code, StringComparison.Ordinal)
        && string.Equals(one.Subject, other.Subject, StringComparison.Ordinal)
        && one.During == other.During
        && one.Role == other.Role
        && one.Severity == other.Severity
        && one.Span == other.Span
        && one.Days.AsSpan().SequenceEqual(other.Days.AsSpan())
        && one.Available.AsSpan().SequenceEqual(other.Available.AsSpan())
        && one.Needed == other.Needed
        && one.Overlaps.AsSpan().SequenceEqual(other.Overlaps.AsSpan())
        && one.Loads.AsSpan().SequenceEqual(other.Loads.AsSpan());
}
