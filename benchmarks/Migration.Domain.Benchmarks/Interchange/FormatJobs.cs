using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Interchange.ICalendar;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Benchmarks.Interchange;

/// <summary>The rota of a year in every format that holds one.</summary>
internal static class FormatJobs
{
    private static readonly Roster Roster = new([.. Enumerable.Range(0, RotaYear.People).Select(person => new Person { Id = RotaYear.Id(person) })], RotaYear.Commitments);

    private static readonly JsonLimits Large = JsonLimits.Default with { Bytes = 1 << 28, Entries = 1 << 20 };

    private static readonly CsvConfiguration Plain = new(CultureInfo.InvariantCulture) { HasHeaderRecord = true };

    public static IEnumerable<FormatJob> All()
    {
        byte[] json = Encoding.UTF8.GetBytes(Written(output => AvailabilityJson.Write(output, Roster)));
        string csv = Written(output => RotaCsv.Write(output, RotaYear.Commitments));
        long calendars = RotaYear.Calendars.Sum(calendar => (long)calendar.Length);
        yield return new("JSON, written", json.Length, () => Written(output => AvailabilityJson.Write(output, Roster)).Length == json.Length, "Utf8JsonWriter, the same members", () => WrittenPlainly() > 0);
        yield return new("JSON, read", json.Length, () => AvailabilityJson.Read(json, Large).OrThrow().Commitments.Length == RotaYear.Commitments.Count, "JsonDocument, nothing checked", () => Parsed(json));
        yield return new("CSV, written", csv.Length, () => Written(output => RotaCsv.Write(output, RotaYear.Commitments)).Length == csv.Length, "CsvHelper", () => WrittenByCsvHelper() > 0);
        yield return new("CSV, read", csv.Length, () => RotaCsv.Read(csv).OrThrow().Commitments.Length == RotaYear.Commitments.Count, "CsvHelper, dates parsed", () => ReadByCsvHelper(csv) == RotaYear.Commitments.Count);
        yield return new("iCalendar, read (1,000 files)", calendars, () => RotaYear.Calendars.Select((text, person) => Read(text, person)).Sum() > 0);
        MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest { Template = StandardTemplates.GpPractice, RootDate = new LocalDate(2027, 4, 13), Calendar = WorkingCalendars.EnglandAndWales });
        yield return new("iCalendar, written (a plan and 65 meetings, 1,000 files)", Calendars(plan), () => Calendars(plan) > 0);
    }

    private static int Read(string text, int person) => BusyCalendar.Read(
        text, new BusyCalendarOptions { Who = RotaYear.Id(person), From = new LocalDate(2027, 1, 1), To = new LocalDate(2027, 12, 31) }).OrThrow().Commitments.Length;

    private static long Calendars(MigrationPlan plan) => Enumerable.Range(0, RotaYear.People).Sum(person => (long)Written(output => PlanCalendar.Write(output, plan, new CalendarOptions
    {
        Owner = RotaYear.Id(person),
        Stamp = Instant.FromUtc(2027, 1, 1, 0, 0),
        Items = [.. RotaYear.Of(person).Select((commitment, number) => new CalendarItem { Key = string.Create(CultureInfo.InvariantCulture, $"busy-{number}"), Title = "Busy", When = commitment.When })],
    })).Length);

    private static bool Parsed(byte[] json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("commitments").GetArrayLength() == RotaYear.Commitments.Count;
    }

    private static long WrittenPlainly()
    {
        using MemoryStream bytes = new();
        using Utf8JsonWriter json = new(bytes, new JsonWriterOptions { Indented = true });
        json.WriteStartArray();
        foreach (Commitment commitment in RotaYear.Commitments)
        {
            json.WriteStartObject();
            json.WriteString("who", commitment.Who);
            json.WriteString("kind", commitment.Kind.ToString());
            json.WriteString("from", commitment.When.Start.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
            json.WriteString("to", commitment.When.End.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.Flush();
        return bytes.Length;
    }

    private static long WrittenByCsvHelper()
    {
        using StringWriter text = new();
        using CsvWriter csv = new(text, Plain);
        foreach (Commitment commitment in RotaYear.Commitments)
        {
            csv.WriteField(commitment.Who);
            csv.WriteField(commitment.Kind.ToString());
            csv.WriteField(commitment.When.Start.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
            csv.WriteField(commitment.When.End.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture));
            csv.NextRecord();
        }

        csv.Flush();
        return text.GetStringBuilder().Length;
    }

    private static int ReadByCsvHelper(string text)
    {
        using StringReader source = new(text);
        using CsvReader csv = new(source, Plain);
        csv.Read();
        csv.ReadHeader();
        int rows = 0;
        while (csv.Read())
        {
            rows += csv.GetField("who") is not null && csv.GetField("kind") is not null && csv.GetField<DateTime>("from") <= csv.GetField<DateTime>("to") ? 1 : 0;
        }

        return rows;
    }

    private static string Written(Action<TextWriter> write)
    {
        using StringWriter text = new();
        write(text);
        return text.ToString();
    }
}
