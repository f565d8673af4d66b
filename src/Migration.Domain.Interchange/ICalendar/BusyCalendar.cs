using System.Collections.Immutable;
using MigrationDomain.Interchange.ICalendar.Reading;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Interchange.ICalendar;

/// <summary>Reads when a person or room is busy by an iCalendar file (RFC 5545), and when nobody knows. What things are called is not read.</summary>
/// <remarks>
/// <para>Events make busy unless they are cancelled or shown as free, also in the words of Outlook. Repetitions by days of weeks, months and
/// years are read with their exceptions, further dates and moved times; zones by the TZDB, by Windows, or as the file draws them. Free/busy
/// answers are read as well; about time they do not cover nothing is known.</para>
/// <para>Whatever cannot be understood is an issue, and the days it may be about are unknown, never free. Where a calendar leaves something
/// open, the longer time is taken.</para>
/// </remarks>
public static class BusyCalendar
{
    /// <summary>The most characters of a file that is read.</summary>
    public const int MostCharacters = 16 << 20;

    /// <summary>The most components (events, alarms and so on) of a file that is read.</summary>
    public const int MostComponents = 100_000;

    /// <summary>The most repetitions of a file that are read; what is beyond stays unknown.</summary>
    public const int MostRepetitions = 500_000;

    /// <summary>Reads a calendar.</summary>
    /// <param name="text">The text of the file. Lines may end with CR LF or LF.</param>
    /// <param name="options">Whose it is, and which days are read.</param>
    /// <returns>The busy time; or the faults of a file that is no calendar, is cut off, too large, or a message about a meeting.</returns>
    /// <exception cref="ArgumentException">Nobody is named, a day is out of reach, or the last is before the first.</exception>
    public static ReadResult<BusyImport> Read(string text, BusyCalendarOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        BusyRange.Check(options.Who, options.From, options.To, options.Seats, nameof(options));
        if (text.Length > MostCharacters)
        {
            return new([new Fault("the file", Invariant($"The file has {text.Length} characters; at most {MostCharacters} are read, so split it."))]);
        }

        (ImmutableArray<Component> calendars, ImmutableArray<Fault> faults) = ComponentTree.Read(text, MostComponents);
        faults = faults.IsEmpty ? [.. calendars.SelectMany(CalendarKind.Faults)] : faults;
        if (!faults.IsEmpty)
        {
            return new(faults);
        }

        BusySheet sheet = new(options.Who, new DateInterval(options.From, options.To), options.Zone, options.Kind, options.Seats);
        BusyReader reader = new(sheet, options.FloatingZone, new Allowance(MostRepetitions));
        reader.Read(calendars);
        return new(new BusyImport(sheet));
    }
}
