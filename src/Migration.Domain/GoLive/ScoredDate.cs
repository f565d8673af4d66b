using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>A date that nothing blocks, with its points.</summary>
/// <param name="Judged">The date with its plan and conflicts.</param>
/// <param name="Score">Its points.</param>
/// <param name="Warnings">How many warnings it has.</param>
internal sealed record ScoredDate(JudgedDate Judged, GoLiveScore Score, int Warnings)
{
    public LocalDate Day => Judged.Day;
}
