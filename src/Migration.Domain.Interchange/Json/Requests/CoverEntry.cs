using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>How many holders of a role must be there in every session of a window.</summary>
internal sealed record CoverEntry
{
    public required Place Place { get; init; }

    public required Given<string> Role { get; init; }

    public required Given<int> AtLeast { get; init; }

    public required Given<string> During { get; init; }

    /// <summary>What holders must be trained for to count.</summary>
    public Given<string>? TrainedFor { get; init; }

    public override string ToString() => Invariant($"at least {AtLeast} {Role} during {During}");
}
