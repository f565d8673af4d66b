using MigrationDomain.Interchange.Json;

namespace AotPlan;

internal sealed record Question
{
    public required string Asks { get; init; }

    public required MigrationRequest Request { get; init; }
}
