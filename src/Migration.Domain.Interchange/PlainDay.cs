using NodaTime;

namespace MigrationDomain.Interchange;

/// <summary>Days as people at a practice write them, with the weekday where there is one day.</summary>
internal static class PlainDay
{
    /// <summary>For example "Tue 6 Apr 2027".</summary>
    public static string Of(LocalDate day) => Invariant($"{day:ddd d MMM uuuu}");

    /// <summary>For example "Tuesday 6 April 2027".</summary>
    public static string InFull(LocalDate day) => Invariant($"{day:dddd d MMMM uuuu}");

    /// <summary>For example "31 Mar – 8 Apr 2027"; one day is written as a day.</summary>
    public static string Span(LocalDate from, LocalDate to) =>
        from == to ? Of(from) : $"{Short(from, to)} – {Invariant($"{to:d MMM uuuu}")}";

    /// <summary>The day without its weekday, and without its year when the day after it has the same.</summary>
    public static string Short(LocalDate day, LocalDate before) =>
        day.Year == before.Year ? Invariant($"{day:d MMM}") : Invariant($"{day:d MMM uuuu}");
}
