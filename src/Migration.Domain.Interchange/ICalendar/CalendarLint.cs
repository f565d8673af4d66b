using System.Collections.Immutable;
using MigrationDomain.Interchange.ICalendar.Linting;
using MigrationDomain.Interchange.ICalendar.Reading;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Says what of an iCalendar file is not as RFC 5545 and RFC 5546 want it, so that some calendar would refuse it, or read something else.</summary>
/// <remarks>
/// It looks at lines and their ends, at folding and escaping, at what must be there and may be there once, at times and zones, alarms and
/// identities. What events are called is never repeated. Readers are more patient: <see cref="BusyCalendar"/> reads many files that have faults.
/// </remarks>
public static class CalendarLint
{
    /// <summary>The most faults that are told one by one.</summary>
    public const int MostFaults = 1_000;

    /// <summary>Checks a file.</summary>
    /// <param name="text">The text of the file, decoded from UTF-8.</param>
    /// <returns>The faults by line, for example "line 12"; none for a file that every calendar should read alike.</returns>
    public static ImmutableArray<Fault> Check(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > BusyCalendar.MostCharacters)
        {
            return [new Fault("the file", Invariant($"The file has {text.Length} characters; at most {BusyCalendar.MostCharacters} are read, so split it."))];
        }

        LintSheet sheet = new();
        LineLint.Check(text, sheet);
        (ImmutableArray<Component> calendars, ImmutableArray<Fault> faults) = ComponentTree.Read(text, BusyCalendar.MostComponents);
        sheet.Add(faults);
        foreach (Component calendar in faults.IsEmpty ? calendars : [])
        {
            new ComponentLint(calendar, sheet).Check();
        }

        return sheet.Faults();
    }
}
