using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Csv;

/// <summary>Reads and writes leave rotas as CSV.</summary>
/// <remarks>
/// <para>The first row names the columns: who, kind, from and to, in any order, and no others. A kind is leave, training, clinic, meeting,
/// sickness, booking or other. From and to are days, both included, or, both of them, times such as 2027-04-06T13:00, the end not included.</para>
/// <para>A file with a fault is refused whole, with every fault: nobody is taken for free because a line could not be understood.</para>
/// </remarks>
public static class RotaCsv
{
    /// <summary>The most characters of a file that is read.</summary>
    public const int MostCharacters = 16 << 20;

    /// <summary>The most rows of a file that is read.</summary>
    public const int MostRows = 250_000;

    private const int MostFaults = 1_000;

    /// <summary>Reads a rota.</summary>
    /// <param name="text">The text of the file, with or without a byte order mark; lines may end with CR LF or LF.</param>
    /// <param name="dates">How its days are written. Times are always ISO.</param>
    /// <returns>The rota, or every fault with its line and column.</returns>
    public static ReadResult<Rota> Read(string text, CsvDates dates = CsvDates.Iso)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MostCharacters)
        {
            return new([new Fault("the file", Invariant($"The file has {text.Length} characters; at most {MostCharacters} are read, so split it."))]);
        }

        List<Fault> faults = [];
        ImmutableArray<Commitment> commitments = Commitments(new CsvText(text, faults), new RotaRow(dates, faults), faults);
        return faults.Count == 0 ? new(new Rota(commitments)) : new(faults);
    }

    /// <summary>Writes a rota that <see cref="Read"/> gives back as it was.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="commitments">The commitments, written in the order given.</param>
    /// <param name="options">How it is written; ISO dates and no byte order mark when left out.</param>
    /// <returns>What the file could not carry: seats of a room beyond one, and seconds, up to which a time is made longer.</returns>
    public static ImmutableArray<Loss> Write(TextWriter output, IEnumerable<Commitment> commitments, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(commitments);
        CsvSheet sheet = new(output, options, "who", "kind", "from", "to");
        ImmutableArray<Loss>.Builder losses = ImmutableArray.CreateBuilder<Loss>();
        foreach (Commitment commitment in commitments)
        {
            (string from, string to) = RotaRow.Span(commitment.When, sheet);
            sheet.Row(commitment.Who, RotaRow.Kind(commitment.Kind), from, to);
            if (!BusyText.IsExact(commitment.When))
            {
                losses.Add(new Loss(commitment.Who, $"The time of {Shown.Quote(commitment.Who)}, {commitment.When}, is written to the minute, the seconds at its ends included."));
            }

            if (commitment.Seats != 1)
            {
                losses.Add(new Loss(commitment.Who, Invariant($"The booking of {Shown.Quote(commitment.Who)}, {commitment.When}, takes {commitment.Seats} seats; a rota has no column for seats.")));
            }
        }

        return losses.ToImmutable();
    }

    private static ImmutableArray<Commitment> Commitments(CsvText file, RotaRow reader, List<Fault> faults)
    {
        ImmutableArray<Commitment>.Builder commitments = ImmutableArray.CreateBuilder<Commitment>();
        bool hasHead = false;
        int rows = 0;
        foreach (CsvRow row in file.Rows())
        {
            if (!hasHead)
            {
                hasHead = reader.ReadHead(row);
                if (!hasHead)
                {
                    return [];
                }
            }
            else if (++rows > MostRows || faults.Count >= MostFaults)
            {
                faults.Add(new Fault(row.Place(0), rows > MostRows ? Invariant($"The file has more than {MostRows} rows; split it.") : "The rest of the file was not read, there are too many faults; mend these first."));
                return [];
            }
            else if (reader.Read(row) is { } commitment)
            {
                commitments.Add(commitment);
            }
        }

        if (!hasHead && faults.Count == 0)
        {
            faults.Add(new Fault("line 1, column 1", "The file is empty; its first row names the columns who, kind, from and to."));
        }

        return commitments.ToImmutable();
    }
}
