using MigrationDomain.Interchange;

namespace Planner.Commands;

/// <summary>Reads the bytes of a file, or of standard input for <c>-</c>.</summary>
internal static class InputSource
{
    private const string Whole = "whole file";

    /// <summary>What the user is told standard input is called.</summary>
    public static string NameOf(string file) => file == "-" ? "standard input" : file;

    /// <summary>Reads everything, or reports why that is not possible.</summary>
    /// <param name="file">The file, or <c>-</c>.</param>
    /// <param name="input">Standard input.</param>
    /// <param name="largest">The most bytes it may have.</param>
    /// <param name="faults">Where faults are reported.</param>
    public static ReadOnlyMemory<byte>? Read(string file, Stream input, int largest, Faults faults)
    {
        try
        {
            if (file == "-")
            {
                return Limited(input, largest, faults);
            }

            using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Limited(stream, largest, faults);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            faults.Report(Whole, $"{Shown.Quote(file)} does not exist; name a file that does, or - for standard input.");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            faults.Report(Whole, $"{Shown.Quote(file)} cannot be read; name a file that can, or - for standard input.");
        }

        return null;
    }

    private static ReadOnlyMemory<byte>? Limited(Stream stream, int largest, Faults faults)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[1 << 16];
        int read;
        while (bytes.Length <= largest && (read = stream.Read(buffer)) > 0)
        {
            bytes.Write(buffer.AsSpan(0, read));
        }

        if (bytes.Length <= largest)
        {
            return bytes.ToArray();
        }

        faults.Report(Whole, Invariant($"The text has more than {largest} bytes; give at most that many."));
        return null;
    }
}
