using System.Text;
using MigrationDomain.Rules;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Files that are broken, for every reader: each is refused, and the golden file holds every sentence that is then said.</summary>
public sealed class BrokenFileTests
{
    private static readonly (string Name, Func<string, byte[]> Break)[] OfAll =
    [
        ("empty", _ => []),
        ("blank", _ => Encoding.UTF8.GetBytes(" \r\n\t ")),
        ("cut off before its end", sound => Encoding.UTF8.GetBytes(sound.TrimEnd()[..^2])),
        ("in UTF-16", sound => Encoding.Unicode.GetBytes(sound)),
        ("begun with zeros", sound => [0, 0, .. Encoding.UTF8.GetBytes(sound)]),
        ("a web page", _ => "<!DOCTYPE html><html><body>Sign in</body></html>"u8.ToArray()),
        ("a zip archive", _ => [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 8, 0]),
    ];

    private static readonly (string Name, string Text)[] OfJson =
    [
        ("a list", "[]"),
        ("a text", "\"gp-practice\""),
        ("null", "null"),
        ("two documents", "{} {}"),
        ("a comment", "{ // hello\n}"),
        ("a comma too many", "{ \"a\": 1, }"),
        ("single quotes", "{ 'a': 1 }"),
        ("a member twice", "{ \"schemaVersion\": \"1.0\", \"schemaVersion\": \"1.0\" }"),
        ("half a character", "{ \"schemaVersion\": \"\\ud800\" }"),
        ("not a number", "{ \"schemaVersion\": NaN }"),
        ("another major version", "{ \"schemaVersion\": \"2.0\" }"),
        ("nested without end", "{ \"extensions\": " + new string('[', 5_000) + new string(']', 5_000) + " }"),
    ];

    private static readonly (string Name, string Text)[] OfCalendars =
    [
        ("no calendar", "BEGIN:VCARD\nEND:VCARD\n"),
        ("ends what was not begun", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VEVENT\nEND:VCALENDAR\n"),
        ("a line without a colon", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID x\nEND:VCALENDAR\n"),
        ("begins with a continuation", " BEGIN:VCALENDAR\nEND:VCALENDAR\n"),
        ("an answer to an invitation", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nDTSTART:20260701T090000Z\nEND:VEVENT\nEND:VCALENDAR\n"),
        ("never ends", "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:1\n"),
    ];

    private static readonly (string Name, string Text)[] OfRotas =
    [
        ("no heading", "gp-1,leave,2026-07-01,2026-07-03\n"),
        ("a column twice", "who,who,kind,from,to\n"),
        ("a column missing", "who,kind,from\n"),
        ("an unknown column", "who,kind,from,to,colour\n"),
        ("a quote that never ends", "who,kind,from,to\n\"gp-1,leave,2026-07-01,2026-07-03\n"),
        ("a quote within", "who,kind,from,to\ngp\"1,leave,2026-07-01,2026-07-03\n"),
        ("a cell too few", "who,kind,from,to\ngp-1,leave,2026-07-01\n"),
        ("a cell too many", "who,kind,from,to\ngp-1,leave,2026-07-01,2026-07-03,x\n"),
        ("another order of the date", "who,kind,from,to\ngp-1,leave,01/07/2026,03/07/2026\n"),
        ("a day that does not exist", "who,kind,from,to\ngp-1,leave,2026-02-30,2026-03-03\n"),
        ("an end before its start", "who,kind,from,to\ngp-1,leave,2026-07-03,2026-07-01\n"),
        ("an unknown kind", "who,kind,from,to\ngp-1,holiday,2026-07-01,2026-07-03\n"),
        ("nobody", "who,kind,from,to\n,leave,2026-07-01,2026-07-03\n"),
        ("semicolons", "who;kind;from;to\ngp-1;leave;2026-07-01;2026-07-03\n"),
    ];

    private static readonly (string Name, string Text)[] OfProjects =
    [
        ("another document", "<Calendar/>"),
        ("another namespace", "<Project xmlns=\"urn:x\"/>"),
        ("a document type", "<!DOCTYPE Project><Project xmlns=\"http://schemas.microsoft.com/project\"/>"),
        ("an entity", "<Project xmlns=\"http://schemas.microsoft.com/project\">&nbsp;</Project>"),
        ("two documents", "<Project xmlns=\"http://schemas.microsoft.com/project\"/><Project/>"),
        ("nested without end", string.Concat(Enumerable.Repeat("<a>", 5_000))),
    ];

    [Fact]
    public void Every_broken_file_is_refused_with_a_sentence()
    {
        (string Reader, string Name, byte[] Bytes)[] files = [.. Files()];
        files.Should().HaveCountGreaterThanOrEqualTo(60);
        StringBuilder said = new();
        foreach ((string name, string broken, byte[] bytes) in files)
        {
            said.Append(name).Append(", ").Append(broken).Append('\n');
            Fault[] faults = Readers.All[name].Faults(bytes);
            faults.Should().NotBeEmpty($"{broken} is no {name}");
            foreach (Fault fault in faults)
            {
                said.Append("    ").Append(fault.Where).Append(": ").Append(fault.Message).Append('\n');
            }
        }

        Golden.Match(said.ToString(), "broken-files.txt");
    }

    private static IEnumerable<(string Reader, string Name, byte[] Bytes)> Files()
    {
        foreach ((string name, Reader reader) in Readers.All)
        {
            (string Name, string Text)[] own = name switch
            {
                "calendar" => OfCalendars,
                "project" => OfProjects,
                "rota" => OfRotas,
                _ => OfJson,
            };
            foreach ((string broken, Func<string, byte[]> breaking) in OfAll)
            {
                yield return (name, broken, breaking(reader.Sound));
            }

            foreach ((string broken, string text) in own)
            {
                yield return (name, broken, Encoding.UTF8.GetBytes(text));
            }
        }
    }
}
