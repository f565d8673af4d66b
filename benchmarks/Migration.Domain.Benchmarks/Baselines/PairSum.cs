namespace MigrationDomain.Benchmarks.Baselines;

/// <summary>One number for a set of pairs, whatever their order: says whether two ways listed the same ones.</summary>
internal static class PairSum
{
    public static ulong Add(ulong sum, int entry, int check) =>
        unchecked(sum + (((ulong)entry + 1) * (((ulong)check * 0x9E37_79B9_7F4A_7C15) | 1)));
}
