using Planner.Writing;

namespace Planner;

/// <summary>What the program reads from and writes to.</summary>
internal sealed record Surroundings
{
    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public Screen Screen { get; init; } = Screen.None;
}
