using System.Collections.Immutable;
using MigrationDomain.Interchange;

namespace Planner.Writing;

/// <summary>An answer in a format that is neither text nor JSON.</summary>
/// <param name="Content">The whole file.</param>
/// <param name="Losses">What the format could not carry: told on standard error.</param>
internal sealed record Export(string Content, ImmutableArray<Loss> Losses);
