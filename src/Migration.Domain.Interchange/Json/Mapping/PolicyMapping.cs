using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Requests;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns weights and decisions into a policy.</summary>
internal static class PolicyMapping
{
    public static ConflictPolicy Policy(RequestDocument request)
    {
        ConflictPolicy policy = request.Frozen?.Value ?? true ? ConflictPolicy.Frozen : ConflictPolicy.NotFrozen;
        policy = request.Levels.Aggregate(policy, (sofar, level) => sofar.With(level.Key, level.Value));
        return request.Accepted.Aggregate(policy, (sofar, accepted) => sofar.Accepting(accepted));
    }
}
