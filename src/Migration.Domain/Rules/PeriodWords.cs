namespace MigrationDomain.Rules;

/// <summary>How a period before or after something is said.</summary>
internal static class PeriodWords
{
    public static string Phrase(DateOffset offset, CountMode count, OffsetDirection direction, string anchor)
    {
        string side = direction == OffsetDirection.Before ? "before" : "after";
        return (offset.Amount, offset.Unit, count) switch
        {
            (0, OffsetUnit.WorkingDays, CountMode.ExcludeStart) => $"on {anchor}, or the working day {side} it",
            (0, _, CountMode.ExcludeStart) => $"on the day of {anchor}",
            (_, _, CountMode.IncludeStart) => $"{offset} {side} {anchor}, which is itself counted",
            (_, _, CountMode.ClearDays) => $"{Clear(offset)} {side} {anchor}",
            _ => $"{offset} {side} {anchor}",
        };
    }

    private static string Clear(DateOffset offset)
    {
        string words = offset.ToString();
        int space = words.IndexOf(' ', StringComparison.Ordinal);
        return $"{words[..space]} clear{words[space..]}";
    }
}
