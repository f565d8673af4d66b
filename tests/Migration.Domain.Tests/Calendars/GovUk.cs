using System.Collections.Immutable;
using System.Text.Json;
using MigrationDomain.Testing;

namespace MigrationDomain.Calendars;

/// <summary>GOV.UK's table as published, read apart from the library: the judge of its tables.</summary>
internal static class GovUk
{
    private static readonly JsonElement Root = JsonDocument.Parse(
        Repository.Read("tests/Migration.Domain.Tests/Calendars/gov-uk-bank-holidays.json")).RootElement;

    /// <summary>The events of a division: date, title, whether a substitute day.</summary>
    internal static ImmutableArray<(LocalDate Date, string Title, bool IsSubstitute)> EventsOf(string slug) =>
    [
        .. Root.GetProperty(slug).GetProperty("events").EnumerateArray().Select(day => (
            Some.Day(day.GetProperty("date").GetString()!),
            day.GetProperty("title").GetString()!,
            day.GetProperty("notes").GetString() == "Substitute day")),
    ];
}
