using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Holidays.Reading;

/// <summary>Reads the divisions of GOV.UK's file.</summary>
internal sealed class PublishedDivisionReader(Faults faults) : EntryReader(faults)
{
    private const string Substitute = "Substitute day";

    private static readonly string[] Divisions = [.. Enum.GetValues<Division>().Select(division => division.Slug())];

    /// <summary>Every division; empty when the file has something else at its root.</summary>
    public ImmutableArray<PublishedDivision> All(ObjectElement root) => Open(root, "the file", Divisions) is { } fields
        ? [.. Enum.GetValues<Division>().Select(division => OneOf(division, fields)).OfType<PublishedDivision>()]
        : [];

    private PublishedDivision? OneOf(Division division, Fields file)
    {
        string slug = division.Slug();
        if (Open(file.Required(slug, $"the bank holidays of {division.EnglishName()}"), "a division", "division", "events") is not { } fields)
        {
            return null;
        }

        if (Values.Text(fields.Required("division", $"\"{slug}\"")) is { } own && own.Value != slug)
        {
            Faults.Report(own.Place, $"{Shown.Quote(own.Value)} is not the division under which it stands; write \"{slug}\".");
        }

        Element? events = fields.Required("events", "the list of bank holidays");
        Dictionary<string, Place> days = new(StringComparer.Ordinal);
        ImmutableArray<BankHoliday> holidays = Values.List(events, element => Holiday(element, days));
        if (events is not ListElement list || holidays.Length < list.Entries.Count)
        {
            return null;
        }

        if (PublishedYears.Fault(division, holidays) is { } fault)
        {
            Faults.Report(events.Place, fault);
            return null;
        }

        return new PublishedDivision(division, holidays);
    }

    private BankHoliday? Holiday(Element element, Dictionary<string, Place> days)
    {
        if (Open(element, "a bank holiday", "title", "date", "notes", "bunting") is not { } fields)
        {
            return null;
        }

        Given<string>? title = Values.Text(fields.Required("title", "its name"));
        Given<NodaTime.LocalDate>? date = Values.Date(fields.Required("date", "its day as YYYY-MM-DD"));
        Given<string>? notes = Values.Note(fields.Required("notes", $"\"\", or \"{Substitute}\" for a day that stands in for another"));
        Given<bool>? bunting = Values.Flag(fields.Required("bunting", "true or false"));
        if (title is null || date is null || notes is null || bunting is null)
        {
            return null;
        }

        if (!days.TryAdd(Invariant($"{date.Value:R}"), date.Place))
        {
            Faults.Report(date.Place, Invariant($"The day {date.Value:R} was listed before, at {days[Invariant($"{date.Value:R}")]}; list each day once."));
            return null;
        }

        return BankHoliday.FromPublished(date.Value, title.Value, string.Equals(notes.Value, Substitute, StringComparison.OrdinalIgnoreCase));
    }
}
