using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace MigrationDomain.Interchange.Json;

/// <summary>How much of a JSON document is read before it is refused.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record JsonLimits
{
    private const int DeepestOfAll = 64;

    /// <summary>8 MiB, 32 levels, 10,000 entries in a list or members in an object, 1,000 faults told.</summary>
    public static JsonLimits Default { get; } = new();

    /// <summary>As much as can be read at all, for what was written here.</summary>
    internal static JsonLimits Widest { get; } = new() { Bytes = int.MaxValue, Depth = DeepestOfAll, Entries = int.MaxValue };

    /// <summary>The most bytes of a document: 1 or more; 8 MiB unless said otherwise.</summary>
    public int Bytes { get; init => field = Checked(value, int.MaxValue); } = 8 << 20;

    /// <summary>The most objects and lists inside each other: 1 to 64; 32 unless said otherwise.</summary>
    public int Depth { get; init => field = Checked(value, DeepestOfAll); } = 32;

    /// <summary>The most entries of one list and members of one object: 1 or more; 10,000 unless said otherwise.</summary>
    public int Entries { get; init => field = Checked(value, int.MaxValue); } = 10_000;

    /// <summary>The most faults told one by one, the rest are counted: 1 or more; 1,000 unless said otherwise.</summary>
    public int Faults { get; init => field = Checked(value, int.MaxValue); } = 1_000;

    /// <inheritdoc/>
    public override string ToString() => Invariant($"at most {Bytes} bytes, {Depth} levels, {Entries} entries in a list, {Faults} faults told");

    private static int Checked(int value, int most, [CallerMemberName] string? member = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, member);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, member);
        return value;
    }
}
