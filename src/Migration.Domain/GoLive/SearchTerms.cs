using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.GoLive;

/// <summary>What all dates of one search are judged against. Never changes.</summary>
/// <param name="Rules">The rules that make the plan of a date.</param>
/// <param name="Roster">Who and what there is.</param>
/// <param name="Policy">How much each kind of conflict weighs.</param>
internal sealed record SearchTerms(RulesInForce Rules, Roster Roster, ConflictPolicy Policy);
