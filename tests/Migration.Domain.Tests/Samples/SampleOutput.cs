using System.Diagnostics;

namespace MigrationDomain.Samples;

/// <summary>Runs a sample as a user of another language and time zone would.</summary>
internal static class SampleOutput
{
    /// <summary>Runs a sample to its end.</summary>
    /// <param name="name">The sample, for example "FirstPlan".</param>
    /// <param name="language">The language of the machine, for example "fr-FR".</param>
    /// <param name="zone">The time zone of the machine, for example "America/St_Johns".</param>
    /// <returns>What it wrote to standard output.</returns>
    public static string Of(string name, string language, string zone)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{name}.dll")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        start.Environment["LC_ALL"] = $"{language.Replace('-', '_')}.UTF-8";
        start.Environment["TZ"] = zone;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0);
        return output;
    }
}
