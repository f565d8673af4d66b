using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Whether a calendar is one that says when somebody is busy.</summary>
internal static class CalendarKind
{
    private static readonly string[] Methods = ["PUBLISH", "REQUEST"];

    /// <summary>What keeps it from being read.</summary>
    public static IEnumerable<Fault> Faults(Component calendar)
    {
        if (calendar.Find("VERSION") is { } version && version.Value.Trim() != "2.0")
        {
            yield return new Fault(Invariant($"line {version.Line}"), $"The calendar is of version {Shown.Quote(version.Value.Trim())}; export it as iCalendar, version 2.0.");
        }

        bool isAnswer = calendar.Children.Exists(child => child.Name == "VFREEBUSY");
        if (calendar.Find("METHOD") is { } method && !Methods.Contains(method.Word, StringComparer.Ordinal) && !(isAnswer && method.Word == "REPLY"))
        {
            yield return new Fault(Invariant($"line {method.Line}"), $"The file is a message ({Shown.Quote(method.Word)}), not somebody's calendar; export the calendar itself.");
        }
    }
}
