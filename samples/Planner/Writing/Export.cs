using System.Collections.Immutable;

namespace Planner.Writing;

/// <summary>An answer in a format that is neither text nor JSON.</summary>
/// <param name="Content">The whole file.</param>
/// <param name="Remarks">What the format could not carry, or what is missing in it: told on standard error.</param>
internal sealed record Export(string Content, ImmutableArray<string> Remarks);
