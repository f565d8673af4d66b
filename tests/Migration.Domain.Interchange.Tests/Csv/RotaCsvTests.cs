using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Availability;

namespace MigrationDomain.Interchange.Csv;

public sealed class RotaCsvTests
{
    private static readonly Gen<Commitment> Commitments =
        from who in Some.Texts.Where(text => !string.IsNullOrWhiteSpace(text) && !text.Any(char.IsSurrogate))
        from kind in Gen.Elements(Enum.GetValues<CommitmentKind>())
        from start in Gen.Choose(0, 2_000_000)
        from length in Gen.Choose(1, 30_000)
        from days in Gen.Elements(true, false)
        select new Commitment(who, kind, Busy(new LocalDateTime(2026, 1, 1, 0, 0).PlusMinutes(start), length, days));

    [Fact]
    public void A_rota_is_read() => RotaCsv.Read("kind,who,to,from\nleave,gp-1,2027-04-09,2027-04-05\n\nclinic,\"nurse, 2\",2027-04-06T13:00,2027-04-06T08:30\r\n").OrThrow().Commitments
        .Should().Equal(
            new Commitment("gp-1", CommitmentKind.Leave, BusyTime.Days(new(2027, 4, 5), new(2027, 4, 9))),
            new Commitment("nurse, 2", CommitmentKind.Clinic, BusyTime.Between(new(2027, 4, 6, 8, 30), new(2027, 4, 6, 13, 0))));

    [Fact]
    public void Other_dates_are_read_when_they_are_announced() => RotaCsv.Read("who,kind,from,to\ngp-1,leave,03/04/2027,04/04/2027\n", CsvDates.DayMonthYear).OrThrow().Commitments
        .Single().When.Should().Be(BusyTime.Days(new(2027, 4, 3), new(2027, 4, 4)));

    [Fact]
    public void What_is_written_is_read_back_as_it_was() => Testing.Check.That(Gen.ListOf(Commitments), commitments =>
        RotaCsv.Read(Some.Written(output => RotaCsv.Write(output, commitments))).OrThrow().Commitments.SequenceEqual(commitments));

    [Fact]
    public void Seats_and_seconds_are_lost_and_nobody_is_freed()
    {
        Commitment booking = new("room", CommitmentKind.Booking, BusyTime.Between(new(2027, 4, 6, 9, 0, 30), new(2027, 4, 6, 10, 0, 1)), seats: 8);

        string file = Some.Written(output => RotaCsv.Write(output, [booking]).Select(loss => loss.Message).Should().Equal(
            "The time of 'room', 2027-04-06T09:00 up to 2027-04-06T10:00, is written to the minute, the seconds at its ends included.",
            "The booking of 'room', 2027-04-06T09:00 up to 2027-04-06T10:00, takes 8 seats; a rota has no column for seats."));
        file.Should().Be("who,kind,from,to\r\nroom,booking,2027-04-06T09:00,2027-04-06T10:01\r\n");
    }

    [Theory]
    [InlineData("", "line 1, column 1", "The file is empty; its first row names the columns who, kind, from and to.")]
    [InlineData("who,kind,from\n", "line 1, column 1", "The column 'to' is missing; name the columns who, kind, from and to, each once.")]
    [InlineData("who,kind,from,to,note\n", "line 1, column 5", "'note' is not a column of a rota; name the columns who, kind, from and to, each once.")]
    [InlineData("who,kind,from,to,who\n", "line 1, column 5", "'who' is named twice; name the columns who, kind, from and to, each once.")]
    [InlineData("Who,kind,from,to\n", "line 1, column 1", "'Who' is not a column of a rota; name the columns who, kind, from and to, each once.")]
    [InlineData("who;kind;from;to\n", "line 1, column 1", "'who;kind;from;to' is not a column of a rota; name the columns who, kind, from and to, each once.")]
    [InlineData("who,kind,from,to\ngp-1,leave,2027-04-05\n", "line 2, column 1", "The row has 3 cells; write 4, one for each column.")]
    [InlineData("who,kind,from,to\n,leave,2027-04-05,2027-04-05\n", "line 2, column 1", "Nobody is named; write the id of a person or a room.")]
    [InlineData("who,kind,from,to\ngp-1,holiday,2027-04-05,2027-04-05\n", "line 2, column 2", "'holiday' is not a kind of commitment; write leave, training, clinic, meeting, sickness, booking or other.")]
    [InlineData("who,kind,from,to\ngp-1,leave,03/04/2027,2027-04-05\n", "line 2, column 3", "'03/04/2027' is not a date; write YYYY-MM-DD, such as 2026-09-15.")]
    [InlineData("who,kind,from,to\ngp-1,leave,2027-02-29,2027-04-05\n", "line 2, column 3", "'2027-02-29' does not exist; write a day from 01 to 28 for 2027-02.")]
    [InlineData("who,kind,from,to\ngp-1,leave,2027-04-05,2027-04-04\n", "line 2, column 4", "'2027-04-04' is before '2027-04-05'; swap the two.")]
    [InlineData("who,kind,from,to\ngp-1,leave,2027-04-05,2027-04-05T12:00\n", "line 2, column 4", "'2027-04-05' and '2027-04-05T12:00' are a day and a time; write two days or two times.")]
    [InlineData("who,kind,from,to\ngp-1,leave,2027-04-05T13:00,2027-04-05T13:00\n", "line 2, column 4", "'2027-04-05T13:00' is not after '2027-04-05T13:00'; swap the two or lengthen the time.")]
    [InlineData("who,kind,from,to\ngp-1,leave,2027-04-05T25:00,2027-04-05T13:00\n", "line 2, column 3", "'2027-04-05T25:00' is not a time; write YYYY-MM-DDTHH:MM from 00:00 to 23:59, such as 2026-09-15T13:00.")]
    [InlineData("who,kind,from,to\n\"gp-1,leave\n", "line 2, column 1", "The cell begins with a quotation mark that is never closed; close it.")]
    [InlineData("who,kind,from,to\n\"gp\"1,leave,2027-04-05,2027-04-05\n", "line 2, column 1", "The cell goes on after its closing quotation mark, with '1,leave,2027-04-05,2'; double the quotation marks inside it.")]
    [InlineData("who,kind,from,to\ngp\"1\",leave,2027-04-05,2027-04-05\n", "line 2, column 1", "'gp' is followed by a quotation mark; put the whole cell between quotation marks and double those inside.")]
    [InlineData("who,kind,from,to\n\"a\nb\",leave,2027-04-05,2027-04-05\ngp-1,x,2027-04-05,2027-04-05\n", "line 4, column 2", "'x' is not a kind of commitment; write leave, training, clinic, meeting, sickness, booking or other.")]
    public void A_broken_file_is_refused_with_place_and_cure(string file, string place, string message)
    {
        ReadResult<Rota> result = RotaCsv.Read(file);

        (result.IsSound, result.Faults[0].Where, result.Faults[0].Message).Should().Be((false, place, message));
    }

    [Fact]
    public void Every_fault_is_told_at_once() => RotaCsv.Read("who,kind,from,to\n,x,1,2\ngp-1,leave\n").Faults.Select(fault => fault.Where)
        .Should().Equal("line 2, column 1", "line 2, column 2", "line 2, column 3", "line 2, column 4", "line 3, column 1");

    [Fact]
    public void A_file_too_large_is_refused() => RotaCsv.Read(new string('x', RotaCsv.MostCharacters + 1)).Faults.Single().Message
        .Should().Be("The file has 16777217 characters; at most 16777216 are read, so split it.");

    [Fact]
    public void A_damaged_file_is_read_or_refused_and_never_throws()
    {
        const string sound = "who,kind,from,to\r\ngp-1,leave,2027-04-05,2027-04-09\r\n\"nurse, 2\",clinic,2027-04-06T08:30,2027-04-06T13:00\r\n'=x,other,2027-05-01,2027-05-02\r\n";
        Dice dice = new(20_271);
        for (int round = 0; round < 20_000; round++)
        {
            char[] damaged = sound.ToCharArray();
            for (int hit = 0; hit <= round % 4; hit++)
            {
                damaged[dice.Next(damaged.Length)] = (char)dice.Next(round % 2 == 0 ? 128 : 0x10000);
            }

            ReadResult<Rota> result = RotaCsv.Read(new string(damaged));
            (result.IsSound || result.Faults.All(fault => fault.Message.Length > 0)).Should().BeTrue();
        }
    }

    private static BusyTime Busy(LocalDateTime start, int minutes, bool days) => days
        ? BusyTime.Days(start.Date, start.PlusMinutes(minutes).Date)
        : BusyTime.Between(start, start.PlusMinutes(minutes));
}
