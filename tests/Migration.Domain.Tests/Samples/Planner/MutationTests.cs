using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Check = MigrationDomain.Testing.Check;

namespace MigrationDomain.Samples.Planner;

public class MutationTests
{
    private static readonly string[] Pieces =
        ["{", "}", "[", "]", ",", ":", "\"", "\\", "null", "true", "-1", "1e999", "\"\\ud800\"", "2026-02-30", "T25:00", "//", "\0", "\u202e"];

    [Fact]
    public void A_damaged_request_is_read_or_refused_and_never_throws()
    {
        byte[][] requests = [.. RequestFileTests.Names.Select(file => File.ReadAllBytes(RequestFileTests.Path(file)))];
        Gen<byte[]> damaged =
            from request in Gen.Elements(requests)
            from damages in Gen.ListOf(Damage(request.Length), 3)
            select damages.Aggregate(request, (bytes, damage) => damage(bytes));
        Check.That(damaged, NeverThrows);
    }

    private static Gen<Func<byte[], byte[]>> Damage(int length) =>
        from at in Gen.Choose(0, length - 1)
        from size in Gen.Choose(1, 40)
        from bit in Gen.Choose(0, 7)
        from piece in Gen.Elements(Pieces)
        from how in Gen.Choose(0, 3)
        select (Func<byte[], byte[]>)(bytes => Damaged(bytes, Math.Min(at, bytes.Length), size, bit, piece, how));

    private static byte[] Damaged(byte[] bytes, int at, int size, int bit, string piece, int how) => how switch
    {
        0 when at < bytes.Length => [.. bytes[..at], (byte)(bytes[at] ^ (1 << bit)), .. bytes[(at + 1)..]],
        1 => [.. bytes[..at], .. bytes[Math.Min(at + size, bytes.Length)..]],
        2 => bytes[..at],
        _ => [.. bytes[..at], .. Encoding.UTF8.GetBytes(piece), .. bytes[at..]],
    };

    private static bool NeverThrows(byte[] request)
    {
        Run run = Run.Probe(request);
        return run.Status == 2
            ? run.Output.Length == 0 && run.Error.EndsWith(".\n", StringComparison.Ordinal) && !run.Error.Contains("   at ", StringComparison.Ordinal)
            : run.Error.Length == 0 && run.Output.Length > 0;
    }
}
