using System.Text.Json.Nodes;
using MigrationDomain.Calendars;

namespace MigrationDomain.Interchange.Holidays;

public sealed class GovUkBankHolidaysTests
{
    private const string Good = """{ "title": "New Year’s Day", "date": "2027-01-01", "notes": "", "bunting": true }""";

    [Fact]
    public void The_published_file_says_what_the_built_in_tables_say()
    {
        GovUkBankHolidays read = GovUk.Read(GovUk.Text).OrThrow();
        read.Tables.Should().BeEquivalentTo(BankHolidays.All, options => options.Including(table => table.Division).Including(table => table.Coverage).Including(table => table.Edition));
        foreach (BankHolidayTable table in BankHolidays.All)
        {
            read.For(table.Division).Holidays.Should().Equal(table.Holidays);
            read.For(table.Division).Calendar.Should().Be(table.Calendar);
        }

        HolidayChanges.Between(BankHolidays.All, read.Tables).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void An_edition_is_called_what_the_caller_calls_it()
    {
        GovUkBankHolidays read = GovUk.Read("\ufeff" + GovUk.Text).OrThrow();
        $"{read}".Should().Be("a test, read on 2026-11-02");
        $"{read.For(Division.Scotland)}".Should().Be($"Scotland, 2012 to 2028, edition {BankHolidays.Scotland.Edition}, read 2026-11-02");
        read.Tables.Select(table => table.Source).Should().Equal("a test", "a test", "a test");
        read.Invoking(tables => tables.For((Division)9)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("'9' is not a division.*");
        FluentActions.Invoking(() => GovUkBankHolidays.Read(default, " ", GovUk.Day)).Should().Throw<ArgumentException>().WithParameterName("name");
    }

    [Fact]
    public void A_newer_file_reaches_further() => GovUk.With(file =>
        {
            foreach ((string slug, int days) in new[] { ("england-and-wales", 8), ("scotland", 9), ("northern-ireland", 10) })
            {
                for (int day = 1; day <= days; day++)
                {
                    file.Events(slug).Proclaim($"2029-01-{day:00}", "Day");
                }
            }
        }).Tables.Select(table => table.Coverage.End).Should().AllBeEquivalentTo(new LocalDate(2029, 12, 31));

    [Theory]
    [InlineData("[]", "$ (line 1): The text is a list, but it must be an object; begin it with '{' and end it with '}'.")]
    [InlineData("", "line 1, column 1: The text is empty; give a JSON object.")]
    [InlineData("""{ "england-and-wales": {""", "line 1, column 25: The text ends before the JSON does; close every quote, bracket and brace.")]
    public void What_is_no_such_file_is_refused(string text, string fault) => Told(text).Should().Equal(fault);

    [Fact]
    public void A_file_too_large_is_refused() => Told(new string(' ', 9 << 20)).Should().Equal("line 1, column 1: The text has 9437184 bytes; give at most 8388608.");

    [Fact]
    public void Bytes_that_are_no_text_are_refused() => GovUkBankHolidays.Read(new byte[] { (byte)'{', 0xFF }, "a test", GovUk.Day).Faults.Single().Message
        .Should().Be("The byte 0xFF is not UTF-8 here; save the file as UTF-8.");

    public static TheoryData<Action<JsonObject>, string> Broken => new()
    {
        { file => file.Remove("scotland"), "$ (line 1): The file needs the member 'scotland'; add the bank holidays of Scotland." },
        { file => file["wales"] = new JsonObject(), "$.wales (line 1): The file has no member 'wales'; known are england-and-wales, scotland and northern-ireland." },
        { file => file["scotland"] = "closed", "$.scotland (line 1): A division cannot be 'closed'; write an object with division and events." },
        { file => file["scotland"]!.AsObject().Remove("events"), "$.scotland (line 1): A division needs the member 'events'; add the list of bank holidays." },
        { file => file["scotland"]!.AsObject().Remove("division"), "$.scotland (line 1): A division needs the member 'division'; add \"scotland\"." },
        { file => file["scotland"]!["division"] = "wales", "$.scotland.division (line 1): 'wales' is not the division under which it stands; write \"scotland\"." },
        { file => file["scotland"]!["events"] = new JsonObject(), "$.scotland.events (line 1): An object is not a list; write one." },
        { file => file["scotland"]!["events"] = new JsonArray(), "$.scotland.events (line 1): The list of Scotland is empty; give the whole file." },
        { file => file["scotland"]!["etag"] = 1, "$.scotland.etag (line 1): A division has no member 'etag'; known are division and events." },
        { file => file.Events("scotland")[0] = 7, "$.scotland.events[0] (line 1): A bank holiday cannot be the number 7; write an object with title, date, notes and bunting." },
        { file => file.Events("scotland")[0]!.AsObject().Remove("title"), "$.scotland.events[0] (line 1): A bank holiday needs the member 'title'; add its name." },
        { file => file.Events("scotland")[0]!.AsObject().Remove("notes"), "$.scotland.events[0] (line 1): A bank holiday needs the member 'notes'; add \"\", or \"Substitute day\" for a day that stands in for another." },
        { file => file.Events("scotland")[0]!["title"] = " ", "$.scotland.events[0].title (line 1): ' ' is blank; write some text or leave the member out." },
        { file => file.Events("scotland")[0]!["date"] = "02/01/2012", "$.scotland.events[0].date (line 1): '02/01/2012' is not a date; write YYYY-MM-DD, such as 2026-09-15." },
        { file => file.Events("scotland")[0]!["date"] = "2011-02-29", "$.scotland.events[0].date (line 1): '2011-02-29' does not exist; write a day from 01 to 28 for 2011-02." },
        { file => file.Events("scotland")[0]!["date"] = 20_120_102, "$.scotland.events[0].date (line 1): The number 20120102 is not a date; write one." },
        { file => file.Events("scotland")[0]!["notes"] = null, "$.scotland.events[0].notes (line 1): Null is not a text; write one or leave the member out." },
        { file => file.Events("scotland")[0]!["bunting"] = "yes", "$.scotland.events[0].bunting (line 1): 'yes' is not true or false; write one." },
        { file => file.Events("scotland")[0]!["colour"] = "blue", "$.scotland.events[0].colour (line 1): A bank holiday has no member 'colour'; known are title, date, notes and bunting." },
        { file => file.Events("scotland").Proclaim("2027-03-26", "Karfreitag"), "$.scotland.events[158].date (line 1): The day 2027-03-26 was listed before, at $.scotland.events[142].date (line 1); list each day once." },
        { file => file.Events("scotland").Proclaim("2031-03-26", "One"), "$.scotland.events (line 1): Scotland has fewer than 8 bank holidays in 2029, 2030 and 2031, which no published year has; give the whole file." },
        { file => file.Events("scotland").Proclaim("1912-03-26", "One"), "$.scotland.events (line 1): The bank holidays of Scotland reach from 1912 to 2028; give at most 100 years." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_is_refused_with_place_and_cure(Action<JsonObject> change, string fault) => Told(GovUk.Changed(change)).Should().Equal(fault);

    [Fact]
    public void Every_fault_is_told_at_once_and_with_its_line() => Told(
        $$"""
        { "england-and-wales": { "division": "england-and-wales", "events": [
          {{Good}},
          {{Good}},
          { "title": 1, "date": "soon", "notes": "", "bunting": true } ] },
          "scotland": { "division": "scotland", "events": [ {{Good}} ], "events": [] } }
        """).Should().Equal(
            "$ (line 1): The file needs the member 'northern-ireland'; add the bank holidays of Northern Ireland.",
            "$['england-and-wales'].events[1].date (line 3): The day 2027-01-01 was listed before, at $['england-and-wales'].events[0].date (line 2); list each day once.",
            "$['england-and-wales'].events[2].title (line 4): The number 1 is not a text; write one.",
            "$['england-and-wales'].events[2].date (line 4): 'soon' is not a date; write YYYY-MM-DD, such as 2026-09-15.",
            "$.scotland.events (line 5): Scotland has fewer than 8 bank holidays in 2027, which no published year has; give the whole file.",
            "$.scotland.events (line 5): The member 'events' is given twice; keep one of the two.");

    private static string[] Told(string text) => [.. GovUk.Read(text).Faults.Select(fault => $"{fault.Where}: {fault.Message}")];
}
