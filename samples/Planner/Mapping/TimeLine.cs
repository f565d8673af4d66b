using NodaTime;

namespace Planner.Mapping;

/// <summary>A stretch of time with its true length, which a change of the clocks makes longer or shorter than it looks.</summary>
internal sealed record TimeLine
{
    /// <summary>The id of the stretch, or of the person whose shift it is.</summary>
    public required string? Id { get; init; }

    public required string? Who { get; init; }

    public required LocalDateTime From { get; init; }

    public required LocalDateTime To { get; init; }

    public required Duration Length { get; init; }

    /// <summary>Whole minutes; times are given to the minute.</summary>
    public int Minutes => (int)Length.TotalMinutes;

    /// <summary>Hours, to the hundredth.</summary>
    public decimal Hours => Math.Round(Minutes / 60m, 2);

    public override string ToString() => Invariant($"{From:uuuu-MM-dd'T'HH:mm} to {To:uuuu-MM-dd'T'HH:mm}, {Hours} hours");
}
