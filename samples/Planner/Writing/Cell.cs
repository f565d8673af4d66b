using NodaTime;

namespace Planner.Writing;

/// <summary>One cell of a table.</summary>
internal sealed record Cell
{
    /// <summary>What stands for a date that is not known.</summary>
    public static Cell Unknown { get; } = new() { Text = "unknown", Tone = Tone.Warning };

    public required string Text { get; init; }

    public Tone Tone { get; init; }

    public static Cell Of(string text, Tone tone = Tone.Plain) => new() { Text = text, Tone = tone };

    /// <summary>A day with its weekday, for example <c>Tue 2026-09-15</c>.</summary>
    public static Cell Of(LocalDate? date) =>
        date is { } known ? Of(Invariant($"{known.DayOfWeek.ToString()[..3]} {known:R}")) : Unknown;

    public override string ToString() => Text;
}
