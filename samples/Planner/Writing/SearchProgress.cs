namespace Planner.Writing;

/// <summary>One line on a terminal that counts up while dates are judged, and is gone when they are.</summary>
internal sealed class SearchProgress(TextWriter terminal) : IDisposable
{
    private string _shown = "";

    /// <summary>Shows how far it is, in hundredths.</summary>
    /// <param name="judged">The dates judged.</param>
    /// <param name="all">The dates to judge.</param>
    public void Show(int judged, int all)
    {
        string line = Invariant($"Judging dates: {100L * judged / all} %");
        if (line != _shown)
        {
            terminal.Write($"\r{line}");
            terminal.Flush();
            _shown = line;
        }
    }

    public void Dispose()
    {
        if (_shown.Length > 0)
        {
            terminal.Write($"\r{new string(' ', _shown.Length)}\r");
            terminal.Flush();
        }
    }
}
