using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>A date that nothing blocks, with its points.</summary>
/// <param name="Judged">The date with what speaks against it.</param>
/// <param name="Score">Its points.</param>
internal sealed record ScoredDate(JudgedDate Judged, GoLiveScore Score)
{
    public LocalDate Day => Judged.Day;

    public int Warnings => Judged.Warnings;
}
