using System.Runtime.InteropServices;

namespace MigrationDomain.Benchmarks.Workloads;

/// <summary>FNV-1a with 64 bits over the bytes of numbers, low byte first: says whether a workload was generated exactly.</summary>
internal static class Fnv1a
{
    /// <summary>Hashes an array of numbers.</summary>
    public static ulong Of(ReadOnlySpan<int> numbers)
    {
        ulong hash = 0xCBF2_9CE4_8422_2325;
        foreach (byte part in MemoryMarshal.AsBytes(numbers))
        {
            hash = unchecked((hash ^ part) * 0x0000_0100_0000_01B3);
        }

        return hash;
    }
}
