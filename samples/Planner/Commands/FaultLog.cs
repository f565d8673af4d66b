namespace Planner.Commands;

/// <summary>Everything found wrong with the command line and the files of one run.</summary>
internal sealed class FaultLog
{
    private readonly List<Faults> _files = [];

    public FaultLog() => CommandLine = For("command line");

    public Faults CommandLine { get; }

    public bool Any => _files.Any(file => file.Any);

    /// <summary>Opens the list of faults of one file.</summary>
    public Faults For(string file)
    {
        Faults faults = new(file);
        _files.Add(faults);
        return faults;
    }

    public void WriteTo(TextWriter writer) => _files.ForEach(file => file.WriteTo(writer));
}
