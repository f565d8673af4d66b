using MigrationDomain.Interchange;
using MigrationDomain.Rules;

namespace Planner.Commands;

/// <summary>Everything found wrong with one file, or with the command line.</summary>
/// <param name="file">The file as the user named it.</param>
internal sealed class Faults(string file)
{
    private readonly List<Fault> _found = [];

    public IReadOnlyList<Fault> Found => _found;

    public bool Any => _found.Count > 0;

    public void Report(string where, string message) => _found.Add(new Fault(where, message));

    public void Report(IEnumerable<Fault> faults) => _found.AddRange(faults);

    /// <summary>Writes one line for each fault: the file, the place in it, and one sentence with the value and the cure.</summary>
    public void WriteTo(TextWriter writer)
    {
        foreach (Fault fault in _found)
        {
            writer.WriteLine($"{Shown.Plain(file)}: {fault.Where}: {fault.Message}");
        }
    }
}
