namespace MigrationDomain.Rules;

/// <summary>What cannot be counted, said once for rules, notices and overrides.</summary>
internal static class PeriodFault
{
    /// <summary>The sentence that says what is wrong with a length and a way of counting, or <see langword="null"/>.</summary>
    public static string? Find(DateOffset length, CountMode count) => (count, length) switch
    {
        (CountMode.IncludeStart, { Amount: 0 }) =>
            $"'{length}' cannot count its first day; a period that includes its start has at least 1 day.",
        (not CountMode.ExcludeStart, { Unit: OffsetUnit.Hours }) =>
            $"'{length}' is elapsed time and has no first day; leave the way of counting out.",
        _ => null,
    };

    /// <summary>The same for a notice, which is never counted in hours.</summary>
    public static string? FindInNotice(DateOffset length, CountMode count) => length.Unit == OffsetUnit.Hours
        ? $"A notice period of '{length}' is not a number of days; use days, working days, weeks or months."
        : Find(length, count);
}
