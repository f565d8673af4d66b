using System.Collections.Immutable;
using System.Text.RegularExpressions;
using MigrationDomain.Interchange.Mermaid;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>
/// Charts have one line for every item, with one colon, the item's days after it and its name before it: every letter and number of the name in
/// its place, and what else differs told.
/// </summary>
public sealed partial class MermaidBackTests : BackTests
{
    private static readonly string[] Frame = ["gantt", "dateFormat YYYY-MM-DD", "axisFormat %Y-%m-%d", "section Phases", "section Windows", "section Notices", "section Milestones"];

    protected override void ComesBack(string text)
    {
        string name = Some.NameOf(text);
        ImmutableArray<Loss> losses = [];
        string chart = Some.Written(output => losses = MermaidGantt.Write(output, Some.PlanNamed(text)));
        string[] lines = [.. chart.TrimEnd('\n').Split('\n').Select(line => line.Trim()).Except(Frame)];
        lines.Should().HaveCount(6);
        IsShown(lines[0]["title ".Length..], name);
        IsTask("phase-phase, 2026-09-10, 2026-09-16", name);
        IsTask("window-window, 2026-09-10, 2026-09-16", name);
        IsTask("notice-notice, 2026-09-01, 2026-09-16", $"Tell {name}");
        IsTask("crit, milestone, milestone-root, 2026-09-15, 0d", name);
        IsTask("milestone, milestone-before, 2026-09-10, 0d", name);

        void IsTask(string days, string expected)
        {
            string[] parts = lines.Single(line => line.EndsWith($" :{days}", StringComparison.Ordinal)).Split(':');
            parts.Should().HaveCount(2);
            IsShown(parts[0].TrimEnd(' '), expected);
        }

        void IsShown(string shown, string expected)
        {
            shown.Should().NotMatchRegex(@"[:;#%\p{Cc}]");
            if (shown != expected)
            {
                losses.Should().Contain(loss => loss.Message.StartsWith($"'{expected}' is shown as '{shown}': ", StringComparison.Ordinal));
                InOrder(shown, Word().Matches(expected).Select(match => match.Value)).Should().BeTrue("'{0}' says all of '{1}'", shown, expected);
            }
        }
    }

    private static bool InOrder(string text, IEnumerable<string> words)
    {
        int place = 0;
        foreach (string word in words)
        {
            int found = text.IndexOf(word, place, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            place = found + word.Length;
        }

        return true;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
