using System.Runtime.CompilerServices;

namespace MigrationDomain.Testing;

/// <summary>Compares a text with a golden file: one that a person has read and accepted.</summary>
/// <remarks>
/// Golden files lie beside the test that uses them. Run the tests with UPDATE_GOLDEN=1 to accept what they now give,
/// then read the difference before committing it. A build server never accepts.
/// </remarks>
public static class Golden
{
    private static readonly bool IsAccepting = Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1";

    /// <summary>Fails, with the first line that differs, unless the text is that of the golden file.</summary>
    /// <param name="actual">The text, lines ended by line feeds.</param>
    /// <param name="fileName">The golden file, in the folder of the calling test.</param>
    /// <param name="caller">Filled in by the compiler.</param>
    public static void Match(string actual, string fileName, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(FolderOf(caller), fileName);
        if (IsAccepting)
        {
            Accept(actual, path);
        }

        if (!File.Exists(path))
        {
            Assert.Fail($"There is no golden file {fileName}. Run with UPDATE_GOLDEN=1 to accept:\n{actual}");
        }

        string expected = Normalize(File.ReadAllText(path));
        if (FindDifference(expected, Normalize(actual)) is { } difference)
        {
            Assert.Fail($"{fileName}, {difference}\nIf this is right, run with UPDATE_GOLDEN=1 to accept it.");
        }
    }

    /// <summary>The first line in which two texts differ, as a message; null when they are the same.</summary>
    public static string? FindDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        for (int i = 0; i < Math.Max(expectedLines.Length, actualLines.Length); i++)
        {
            string was = i < expectedLines.Length ? $"'{expectedLines[i]}'" : "nothing";
            string now = i < actualLines.Length ? $"'{actualLines[i]}'" : "nothing";
            if (was != now)
            {
                return Invariant($"line {i + 1} differs:\nexpected {was}\nfound    {now}");
            }
        }

        return null;
    }

    private static void Accept(string actual, string path)
    {
        if (BuildServer.IsHere)
        {
            Assert.Fail("UPDATE_GOLDEN=1 is refused on a build server: golden files are accepted by a person.");
        }

        File.WriteAllText(path, Normalize(actual));
    }

    private static string Normalize(string text) => text.ReplaceLineEndings("\n");

    /// <summary>The folder of a source file, found below the root: in a deterministic build its path begins "/_/".</summary>
    private static string FolderOf(string caller)
    {
        string path = caller.Replace('\\', '/');
        int tests = path.LastIndexOf("/tests/", StringComparison.Ordinal);
        string relative = path[(tests + 1)..path.LastIndexOf('/')];
        return Repository.PathOf(relative);
    }
}
