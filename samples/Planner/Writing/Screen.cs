namespace Planner.Writing;

/// <summary>What standard output and standard error are connected to.</summary>
internal sealed record Screen
{
    /// <summary>The columns of a terminal that does not say how many it has.</summary>
    private const int Ordinary = 80;

    /// <summary>Files or pipes: no colour, no progress, no line breaks but our own.</summary>
    public static Screen None { get; } = new();

    /// <summary>The columns of the terminal on standard output, or 0 when there is none.</summary>
    public int Width { get; init; }

    /// <summary>Whether colour may be used on standard output.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether standard error is a terminal, so that progress may be shown on it.</summary>
    public bool ShowsProgress { get; init; }

    public static Screen OfThisProcess() => new()
    {
        Width = Console.IsOutputRedirected ? 0 : Console.WindowWidth > 0 ? Math.Max(40, Console.WindowWidth) : Ordinary,
        Colour = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb",
        ShowsProgress = !Console.IsErrorRedirected,
    };
}
