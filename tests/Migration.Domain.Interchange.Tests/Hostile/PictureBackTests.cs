using System.Xml.Linq;
using MigrationDomain.Interchange.Svg;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>Pictures have the elements and attributes of any picture, and every name in its row: in one piece, in lines, or cut with the whole as the row's title.</summary>
public sealed class PictureBackTests : BackTests
{
    private static readonly HashSet<string> Expected = [.. Markup(Drawn(string.Join(' ', Enumerable.Repeat("long", 200)), 400).Root)];

    protected override void ComesBack(string text)
    {
        string name = Some.NameOf(text);
        foreach (int width in new[] { 400, 1_200 })
        {
            Picture picture = Drawn(text, width);
            Markup(picture.Root).Should().BeSubsetOf(Expected);
            XElement[] heads = [.. picture.Root.Elements().Take(2)];
            Visible.Shows(heads[0].Value, name);
            Visible.Of(heads[1].Value).Contains(Visible.Of(name), StringComparison.Ordinal).Should().BeTrue();
            IsSaid(name, "milestone-root", "milestone-before", "phase-phase", "window-window");
            IsSaid($"Tell {name}", "notice-notice");
            string[] sentences = [.. Some.ConflictsNamed(text).GroupBy(conflict => conflict.Explain(Audience.Practice)).Select(same => $"{Word.Of(same.Max(conflict => conflict.Severity)).Capital()}: {same.Key}")];
            for (int place = 0; place < sentences.Length; place++)
            {
                IsSaid(sentences[place], Invariant($"conflict-{place + 1}"));
            }

            void IsSaid(string expected, params string[] rows) => Assert.All(rows, row => RowSays(picture.Group($"timeline-{row}"), expected));
        }
    }

    private static void RowSays(XElement row, string expected)
    {
        string[] lines = Picture.TextsIn(row);
        string seen = Visible.Of(expected) is { Length: > 0 } visible ? visible : "-";
        if (row.Elements().SingleOrDefault(element => element.Name.LocalName == "title") is { } title)
        {
            Visible.Shows(title.Value, expected);
            int cut = Array.FindIndex(lines, line => line.EndsWith('…'));
            seen.Should().StartWith(Visible.Of(string.Concat(lines[..(cut + 1)])[..^1]));
        }
        else if (lines[0].Length >= expected.Length)
        {
            Visible.Shows(lines[0], expected);
        }
        else
        {
            Visible.Of(string.Concat(lines)).Should().StartWith(seen);
        }
    }

    private static Picture Drawn(string text, int width) => new(Some.Written(output =>
        SvgTimeline.Write(output, Some.PlanNamed(text), new SvgOptions { Width = width, Title = Some.NameOf(text), Conflicts = Some.ConflictsNamed(text) })));

    private static IEnumerable<string> Markup(XElement root) => root.DescendantsAndSelf()
        .SelectMany(element => element.Attributes().Select(attribute => $"{element.Name} {attribute.Name}").Append($"{element.Parent?.Name} {element.Name}"));
}
