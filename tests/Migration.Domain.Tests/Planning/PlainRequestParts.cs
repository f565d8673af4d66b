using System.Collections.Immutable;

namespace MigrationDomain.Planning;

/// <summary>Parts of a plain request, from pairs.</summary>
internal static class PlainRequestParts
{
    internal static ImmutableDictionary<string, T> Of<T>(params (string Id, T Part)[] parts) => parts.ToImmutableDictionary(part => part.Id, part => part.Part);
}
