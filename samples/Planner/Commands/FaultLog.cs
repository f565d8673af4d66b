using MigrationDomain.Rules;

namespace Planner.Commands;

/// <summary>Everything found wrong with the command line and the files of one run.</summary>
internal sealed class FaultLog
{
    private readonly List<Faults> _files = [];
    private readonly List<Faults> _remarks = [];

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

    /// <summary>Notes what could not be understood, but does not stand in the way of an answer.</summary>
    public void Remark(string file, IEnumerable<Fault> remarks)
    {
        Faults remarked = new(file);
        remarked.Report(remarks);
        _remarks.Add(remarked);
    }

    public void WriteRemarksTo(TextWriter writer) => _remarks.ForEach(file => file.WriteTo(writer));

    public void WriteTo(TextWriter writer) => _files.ForEach(file => file.WriteTo(writer));
}
