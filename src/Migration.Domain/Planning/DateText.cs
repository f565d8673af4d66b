using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>How dates are said where they may be unknown.</summary>
internal static class DateText
{
    public static string Of(LocalDate? date) => date is { } known ? Invariant($"{known:R}") : "unknown";

    public static string Span(LocalDate? from, LocalDate? to) => (from, to) switch
    {
        (null, { } end) => Invariant($"until {end:R}"),
        ({ } start, { } end) when start == end => Invariant($"{start:R}"),
        _ => $"{Of(from)} to {Of(to)}",
    };

    public static string WorkingDays(int days) => Invariant($"{days} working {(days == 1 ? "day" : "days")}");

    public static string Days(int days) => Invariant($"{days} {(days == 1 ? "day" : "days")}");
}
