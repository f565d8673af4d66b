using System.Text;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Csv;

/// <summary>Reads the text of a CSV file row by row, as RFC 4180 has it; lines may end with CR LF or LF.</summary>
/// <param name="text">The file, with or without a byte order mark.</param>
/// <param name="faults">What is wrong with it.</param>
internal sealed class CsvText(string text, List<Fault> faults)
{
    private int _place = text.StartsWith('\ufeff') ? 1 : 0;
    private int _line = 1;

    /// <summary>The rows in the order of the file; empty lines are passed over. Ends after the first fault, which leaves no sure way on.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        while (_place < text.Length)
        {
            int line = _line;
            List<string> cells = [];
            do
            {
                if (Cell(line, cells.Count) is not { } cell)
                {
                    yield break;
                }

                cells.Add(CsvCell.Unguarded(cell));
            }
            while (Takes(','));

            EndLine();
            if (cells is not [""])
            {
                yield return new CsvRow(line, [.. cells]);
            }
        }
    }

    private string? Cell(int line, int column) => _place < text.Length && text[_place] == '"' ? Quoted(line, column) : Plain(line, column);

    private string? Plain(int line, int column)
    {
        int length = text.AsSpan(_place).IndexOfAny(",\"\r\n");
        int end = length < 0 ? text.Length : _place + length;
        string cell = text[_place..end];
        _place = end;
        if (_place < text.Length && text[_place] == '"')
        {
            faults.Add(new Fault(CsvRow.Place(line, column), $"{Shown.Quote(cell)} is followed by a quotation mark; put the whole cell between quotation marks and double those inside."));
            return null;
        }

        return cell;
    }

    private string? Quoted(int line, int column)
    {
        StringBuilder cell = new();
        _place++;
        while (_place < text.Length)
        {
            char next = text[_place++];
            _line += next == '\n' ? 1 : 0;
            if (next != '"')
            {
                cell.Append(next);
            }
            else if (Takes('"'))
            {
                cell.Append('"');
            }
            else if (_place == text.Length || text[_place] is ',' or '\r' or '\n')
            {
                return cell.ToString();
            }
            else
            {
                faults.Add(new Fault(CsvRow.Place(line, column), $"The cell goes on after its closing quotation mark, with {Shown.Quote(text[_place..Math.Min(text.Length, _place + 20)])}; double the quotation marks inside it."));
                return null;
            }
        }

        faults.Add(new Fault(CsvRow.Place(line, column), "The cell begins with a quotation mark that is never closed; close it."));
        return null;
    }

    private bool Takes(char expected)
    {
        if (_place >= text.Length || text[_place] != expected)
        {
            return false;
        }

        _place++;
        return true;
    }

    private void EndLine()
    {
        Takes('\r');
        Takes('\n');
        _line++;
    }
}
