using System.Xml;
using System.Xml.Linq;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Project.Reading;

/// <summary>Everything found wrong with one file, by line and column.</summary>
internal sealed class ElementFaults
{
    private const int MostTold = 1_000;

    private readonly List<Fault> _found = [];
    private int _count;

    public bool Any => _count > 0;

    public void Report(XObject where, string message)
    {
        IXmlLineInfo place = where;
        Report(place.LineNumber, place.LinePosition, message);
    }

    public void Report(int line, int column, string message)
    {
        if (++_count <= MostTold)
        {
            _found.Add(new Fault(Invariant($"line {Math.Max(1, line)}, column {Math.Max(1, column)}"), message));
        }
    }

    public IEnumerable<Fault> All() =>
        [.. _found, .. _count > MostTold ? [new Fault("the file", Invariant($"{_count - MostTold} more faults are not listed; correct those above first."))] : Array.Empty<Fault>()];
}
