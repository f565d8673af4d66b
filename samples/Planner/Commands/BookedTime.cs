using MigrationDomain.Availability;
using MigrationDomain.Interchange;
using NodaTime;

namespace Planner.Commands;

/// <summary>The time that <c>--from</c> and <c>--to</c> name: days with both ends included, or times with the end left out.</summary>
internal static class BookedTime
{
    private const int MostYears = 10;

    /// <summary>Reads the time, or reports what is wrong with it.</summary>
    public static BusyTime? Read(string from, string to, Faults commandLine)
    {
        (bool fromTime, bool toTime) = (TimeText.IsMeant(from), TimeText.IsMeant(to));
        if (fromTime != toTime && DateText.HasShape(fromTime ? to : from))
        {
            commandLine.Report("--to", $"The range mixes a day and a time, from {Shown.Quote(from)} to {Shown.Quote(to)}; write two days or two times.");
            return null;
        }

        return fromTime ? Times(from, to, commandLine) : Days(from, to, commandLine);
    }

    private static BusyTime? Days(string from, string to, Faults commandLine)
    {
        if (!TryRead(from, "--from", commandLine, DateText.TryRead, out LocalDate first) | !TryRead(to, "--to", commandLine, DateText.TryRead, out LocalDate last))
        {
            return null;
        }

        return last < first ? Refused(Invariant($"'{last:R}' lies before the start '{first:R}'; write an end on or after the start."), commandLine)
            : IsTooLong(first, last) ? Refused(TooLong(first, last), commandLine)
            : BusyTime.Days(first, last);
    }

    private static BusyTime? Times(string from, string to, Faults commandLine)
    {
        if (!TryRead(from, "--from", commandLine, TimeText.TryRead, out LocalDateTime start) | !TryRead(to, "--to", commandLine, TimeText.TryRead, out LocalDateTime end))
        {
            return null;
        }

        return end <= start ? Refused($"{Shown.Quote(to)} is not after the start {Shown.Quote(from)}; write an end after the start.", commandLine)
            : IsTooLong(start.Date, end.Date) ? Refused(TooLong(start.Date, end.Date), commandLine)
            : BusyTime.Between(start, end);
    }

    private delegate bool Reader<T>(ReadOnlySpan<char> text, out T value, out string fault);

    private static bool TryRead<T>(string text, string option, Faults commandLine, Reader<T> read, out T value)
    {
        if (read(text, out value, out string fault))
        {
            return true;
        }

        commandLine.Report(option, fault);
        return false;
    }

    private static bool IsTooLong(LocalDate from, LocalDate to) => to > from.PlusYears(MostYears);

    private static string TooLong(LocalDate from, LocalDate to) => Invariant($"'{to:R}' is more than {MostYears} years after the start '{from:R}'; write a shorter range.");

    private static BusyTime? Refused(string message, Faults commandLine)
    {
        commandLine.Report("--to", message);
        return null;
    }
}
