using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Csv;
using MigrationDomain.Rules;
using MigrationDomain.Testing;
using static MigrationDomain.Interchange.ICalendar.CalendarFiles;

namespace MigrationDomain.Interchange.ICalendar;

public sealed class BusyCalendarTests
{
    private static readonly string[] Damaged = ["outlook", "google", "apple", "own-zone", "free-busy", "radicale"];

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Repository.PathOf("tests/Migration.Domain.Interchange.Tests/ICalendar/Calendars"), "*.ics").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>tests/peers reads the same files with ical.js and libical, and compares.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_calendar_of_the_world_is_read(string name)
    {
        BusyImport calendar = BusyCalendar.Read(Sample(name), Options).OrThrow();

        Golden.Match(Some.Written(output => RotaCsv.Write(output, calendar.Commitments)), $"Calendars/{name}.csv");
        calendar.Issues.Should().BeEmpty();
        calendar.Unknowns.Should().BeEmpty();
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_calendar_is_read_alike_everywhere(string culture) =>
        Golden.Match(Culture.Run(culture, () => Some.Written(output => RotaCsv.Write(output, BusyCalendar.Read(Sample("outlook"), Options).OrThrow().Commitments))), "Calendars/outlook.csv");

    [Theory]
    [InlineData("", "line 1", "The file is empty; it begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.")]
    [InlineData("who,kind,from,to\n", "line 1", "The line stands outside of a calendar; a file begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.")]
    [InlineData("BEGIN:VCARD\nEND:VCARD\n", "line 1", "The file begins with 'VCARD'; begin it with BEGIN:VCALENDAR.")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n", "line 3", "'VCALENDAR' ends here, but 'VEVENT' is open since line 2; end what was begun last.")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:2027", "line 2", "'VEVENT' begins here and never ends; end it, or fetch the file again if it was cut off.")]
    [InlineData("BEGIN:VCALENDAR\nVERSION:1.0\nEND:VCALENDAR\n", "line 2", "The calendar is of version '1.0'; export it as iCalendar, version 2.0.")]
    [InlineData("BEGIN:VCALENDAR\nMETHOD:CANCEL\nEND:VCALENDAR\n", "line 2", "The file is a message ('CANCEL'), not somebody's calendar; export the calendar itself.")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\nBEGIN:A\n", "line 9", "Components are nested more than 8 deep; nest them less.")]
    public void A_file_that_is_no_calendar_is_refused(string file, string place, string message) =>
        BusyCalendar.Read(file, Options).Faults.Select(fault => (fault.Where, fault.Message)).Should().Equal((place, message));

    [Fact]
    public void A_file_too_large_is_refused()
    {
        BusyCalendar.Read(new string('x', BusyCalendar.MostCharacters + 1), Options).Faults.Single().Message.Should().Be("The file has 16777217 characters; at most 16777216 are read, so split it.");
        BusyCalendar.Read("BEGIN:VCALENDAR\n" + string.Concat(Enumerable.Repeat("BEGIN:A\nEND:A\n", BusyCalendar.MostComponents)), Options).Faults.Single().Message
            .Should().Be("The file has more than 100000 components; split it.");
    }

    [Fact]
    public void The_days_that_are_read_follow_each_other() => FluentActions.Invoking(() => BusyCalendar.Read("", Options with { To = new(2026, 12, 31) })).Should().Throw<ArgumentException>()
        .WithMessage("The days from 2027-01-01 to 2026-12-31 cannot be read; give two that follow each other within 1982-01-01 to 2117-12-31.*");

    [Fact]
    public void What_is_read_feeds_a_roster()
    {
        BusyImport calendar = Read(Event("DTSTART;VALUE=DATE:20270405\nDTEND;VALUE=DATE:20270410\nX-MICROSOFT-CDO-BUSYSTATUS:OOF") + Event("DTSTART;VALUE=DATE:20270406\nRRULE:FREQ=HOURLY;COUNT=3"));
        Roster roster = new([new Person { Id = "gp-1", Roles = [new("lead-gp")] }], calendar.Commitments, unknowns: calendar.Unknowns);

        AvailabilityChecker.FindConflicts(Some.Plan, roster).Select(conflict => conflict.Code).Should().Contain([ConflictCodes.PersonUnavailable, ConflictCodes.AvailabilityUnknown]);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_things_are_called_is_never_repeated(string name)
    {
        string[] titles = [.. Sample(name).Split("\r\n").Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..])];
        string broken = Sample(name).Replace("DTEND", "DTEN", StringComparison.Ordinal).Replace("RRULE:FREQ=", "RRULE FREQ=", StringComparison.Ordinal);

        string told = Told(BusyCalendar.Read(broken, Options));
        Assert.All(titles, title => Assert.DoesNotContain(title, told, StringComparison.Ordinal));
        told.Should().NotContain("Secret");
    }

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_never_throws()
    {
        string[] sound = [.. Damaged.Select(Sample)];
        const string letters = "0123456789;:,=/+-TZPDWMSYX\n\r \\";
        Dice dice = new(20_275);
        for (int round = 0; round < 20_000; round++)
        {
            char[] damaged = sound[round % sound.Length].ToCharArray();
            for (int hit = 0; hit <= round % 5; hit++)
            {
                damaged[dice.Next(damaged.Length)] = round % 3 == 0 ? (char)dice.Next(0x10000) : letters[dice.Next(letters.Length)];
            }

            ReadResult<BusyImport> result = BusyCalendar.Read(new string(damaged), Options);
            Assert.True(result.IsSound || result.Faults.All(fault => fault.Message.Length > 0));
        }
    }

    private static string Told(ReadResult<BusyImport> result) => string.Join('\n', result.Faults.Concat(result.Value?.Issues ?? ImmutableArray<Fault>.Empty).Select(fault => $"{fault.Where}: {fault.Message}")
        .Concat(result.Value?.Commitments.Select(commitment => commitment.ToString()) ?? []));

    private static string Sample(string name) => Repository.Read($"tests/Migration.Domain.Interchange.Tests/ICalendar/Calendars/{name}.ics").ReplaceLineEndings("\r\n");
}
