using MigrationDomain.Interchange.Json;
using NodaTime;

namespace Planner.Mapping;

/// <summary>A stretch of time with its true length, which a change of the clocks makes longer or shorter than it looks.</summary>
internal sealed record TimeLine
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    public required string? Id { get; init; }

    public required string? Who { get; init; }

    public required LocalDateTime From { get; init; }

    public required LocalDateTime To { get; init; }

    /// <summary>Whole minutes; times are given to the minute.</summary>
    public required int Minutes { get; init; }

    /// <summary>Hours, to the hundredth.</summary>
    public decimal Hours => Math.Round(Minutes / 60m, 2);

    public static TimeLine Of(RequestedTime requested) => new()
    {
        Id = requested.Id,
        Who = requested.Who,
        From = requested.Time.Start,
        To = requested.Time.End,
        Minutes = (int)requested.Time.In(London).Duration.TotalMinutes,
    };

    public override string ToString() => Invariant($"{From:uuuu-MM-dd'T'HH:mm} to {To:uuuu-MM-dd'T'HH:mm}, {Hours} hours");
}
