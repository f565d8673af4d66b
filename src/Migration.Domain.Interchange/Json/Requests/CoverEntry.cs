using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>How many holders of a role must be there in every session of a window.</summary>
internal sealed record CoverEntry
{
    public required Place Place { get; init; }

    public required Given<string> Role { get; init; }

    public required Given<int> AtLeast { get; init; }

    public required Given<string> During { get; init; }

    public override string ToString() => Invariant($"at least {AtLeast} {Role} during {During}");
}
