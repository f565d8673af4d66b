using MigrationDomain.Interchange.Json.Requests;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads a range <c>from … to</c>: days with both ends included, or times with the end left out.</summary>
internal sealed class PeriodReader(ValueReader values)
{
    /// <summary>The most years from one end of a range to the other.</summary>
    public const int MostYears = 10;

    public DatePeriod? Days(Fields fields, int mostYears = MostYears) =>
        Ends(fields, "the day as YYYY-MM-DD") is var (from, to) ? Days(from, to, mostYears) : null;

    public TimePeriod? Times(Fields fields) =>
        Ends(fields, "the time as YYYY-MM-DDTHH:MM") is var (from, to) ? Times(from, to) : null;

    public RequestedPeriod? Either(Fields fields) =>
        Ends(fields, "the day as YYYY-MM-DD or the time as YYYY-MM-DDTHH:MM") is var (from, to) ? Either(from, to) : null;

    /// <summary>A range of days or of times, never a mixture.</summary>
    public RequestedPeriod? Either(Given<string> from, Given<string> to)
    {
        (bool fromTime, bool toTime) = (TimeText.IsMeant(from.Value), TimeText.IsMeant(to.Value));
        if (fromTime == toTime)
        {
            return fromTime ? Times(from, to) : Days(from, to);
        }

        if (DateText.HasShape(fromTime ? to.Value : from.Value))
        {
            values.Faults.Report(to.Place, $"The range mixes a day and a time, from {Shown.Quote(from.Value)} to {Shown.Quote(to.Value)}; write two days or two times.");
            return null;
        }

        return fromTime ? Times(from, to) : Days(from, to);
    }

    public DatePeriod? Days(Given<string> from, Given<string> to, int mostYears = MostYears)
    {
        (Given<LocalDate>? first, Given<LocalDate>? last) = (values.Date(from), values.Date(to));
        if (first is null || last is null)
        {
            return null;
        }

        string? fault = last.Value < first.Value ? Invariant($"'{last.Value:R}' lies before the start '{first.Value:R}'; write an end on or after the start.")
            : TooLong(first.Value, last.Value, mostYears);
        return Sound(to, fault) ? new DatePeriod { From = first.Value, To = last.Value, Place = from.Place } : null;
    }

    public TimePeriod? Times(Given<string> from, Given<string> to)
    {
        (Given<LocalDateTime>? start, Given<LocalDateTime>? end) = (values.Time(from), values.Time(to));
        if (start is null || end is null)
        {
            return null;
        }

        string? fault = end.Value <= start.Value ? $"{Shown.Quote(to.Value)} is not after the start {Shown.Quote(from.Value)}; write an end after the start."
            : TooLong(start.Value.Date, end.Value.Date, MostYears);
        return Sound(to, fault) ? new TimePeriod { From = start.Value, To = end.Value, Place = from.Place } : null;
    }

    private static string? TooLong(LocalDate from, LocalDate to, int most) => to <= from.PlusYears(most) ? null
        : Invariant($"'{to:R}' is more than {most} {(most == 1 ? "year" : "years")} after the start '{from:R}'; write a shorter range.");

    private bool Sound(Given<string> to, string? fault)
    {
        if (fault is not null)
        {
            values.Faults.Report(to.Place, fault);
        }

        return fault is null;
    }

    private (Given<string> From, Given<string> To)? Ends(Fields fields, string cure)
    {
        Given<string>? from = Plain(fields.Required("from", cure));
        Given<string>? to = Plain(fields.Required("to", cure));
        return from is null || to is null ? null : (from, to);

        Given<string>? Plain(Element? element)
        {
            if (element is TextElement text)
            {
                return new() { Value = text.Text, Place = text.Place };
            }

            values.Wrong(element, "a date");
            return null;
        }
    }
}
