namespace MigrationDomain.Benchmarks.Workloads;

/// <summary>The generator the workloads are drawn from: the same numbers on every machine.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Draws 64 bits.</summary>
    public ulong NextBits()
    {
        unchecked
        {
            _state += 0x9E37_79B9_7F4A_7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58_476D_1CE4_E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>Draws a number from 0 to before <paramref name="count"/>.</summary>
    public int Next(int count) => (int)Math.BigMul(NextBits(), (ulong)count, out _);
}
