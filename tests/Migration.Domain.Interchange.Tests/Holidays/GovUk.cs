using System.Text;
using System.Text.Json.Nodes;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Holidays;

/// <summary>GOV.UK's file as published in August 2026, whole and with changes.</summary>
internal static class GovUk
{
    internal static readonly LocalDate Day = new(2026, 11, 2);

    internal static string Text { get; } = Repository.Read("tests/Migration.Domain.Tests/Calendars/gov-uk-bank-holidays.json");

    /// <summary>A file of 2027 alone.</summary>
    internal static string OneYear { get; } = Changed(file =>
    {
        foreach (string division in new[] { "england-and-wales", "scotland", "northern-ireland" })
        {
            file.Keep(division, day => day.StartsWith("2027", StringComparison.Ordinal));
        }
    });

    internal static ReadResult<GovUkBankHolidays> Read(string text) => GovUkBankHolidays.Read(Encoding.UTF8.GetBytes(text), "a test", Day);

    /// <summary>The file after somebody changed it.</summary>
    internal static GovUkBankHolidays With(Action<JsonObject> change) => Read(Changed(change)).OrThrow();

    internal static string Changed(Action<JsonObject> change)
    {
        JsonObject file = JsonNode.Parse(Text)!.AsObject();
        change(file);
        return file.ToJsonString();
    }

    internal static JsonArray Events(this JsonObject file, string division) => file[division]!["events"]!.AsArray();

    internal static JsonObject On(this JsonArray events, string date) => events.Single(day => (string?)day!["date"] == date)!.AsObject();

    internal static void Proclaim(this JsonArray events, string date, string title, string notes = "") =>
        events.Add(new JsonObject { ["title"] = title, ["date"] = date, ["notes"] = notes, ["bunting"] = false });

    internal static void Drop(this JsonArray events, string date) => events.Remove(events.On(date));

    internal static void Keep(this JsonObject file, string division, Predicate<string> isKept)
    {
        foreach (JsonNode? day in file.Events(division).Where(day => !isKept((string)day!["date"]!)).ToArray())
        {
            file.Events(division).Remove(day);
        }
    }
}
