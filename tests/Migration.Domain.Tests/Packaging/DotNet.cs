using System.Diagnostics;

namespace MigrationDomain.Packaging;

/// <summary>Runs the dotnet command and fails with all it wrote when it does not end well.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command to its end.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="arguments">What follows "dotnet".</param>
    /// <returns>What it wrote to standard output.</returns>
    public static string Run(string folder, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        bool ended = process.WaitForExit(Patience);
        if (!ended)
        {
            process.Kill(entireProcessTree: true);
        }

        Task.WaitAll(output, error);
        if (!ended || process.ExitCode != 0)
        {
            string end = ended ? Invariant($"ended with {process.ExitCode}") : $"did not end within {Patience}";
            Assert.Fail($"dotnet {string.Join(' ', arguments)}\nin {folder} {end}.\n{output.Result}\n{error.Result}");
        }

        return output.Result;
    }

    private static Process Start(string folder, string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The test runner's own MSBuild settings are not for its children.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        // A server that outlives the command would keep its output open.
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        return Process.Start(start)!;
    }
}
