using System.Collections.Immutable;
using System.Globalization;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.ICalendar.Linting;

/// <summary>Gathers the faults of a file.</summary>
internal sealed class LintSheet
{
    private readonly List<(int Line, string Message)> _found = [];

    public void Add(int line, string message) => _found.Add((line, message));

    /// <summary>Faults found elsewhere, which say their line themselves.</summary>
    public void Add(IEnumerable<Fault> faults)
    {
        foreach (Fault fault in faults)
        {
            Add(int.Parse(fault.Where.AsSpan("line ".Length), NumberStyles.None, CultureInfo.InvariantCulture), fault.Message);
        }
    }

    public ImmutableArray<Fault> Faults() =>
    [
        .. _found.OrderBy(fault => fault.Line).Take(CalendarLint.MostFaults).Select(fault => new Fault(Invariant($"line {fault.Line}"), fault.Message)),
        .. _found.Count > CalendarLint.MostFaults
            ? [new Fault("the file", Invariant($"{_found.Count - CalendarLint.MostFaults} more faults are not listed; correct those above first."))]
            : Array.Empty<Fault>(),
    ];
}
