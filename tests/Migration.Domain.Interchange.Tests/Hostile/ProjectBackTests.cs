using System.Collections.Immutable;
using MigrationDomain.Interchange.Project;
using MigrationDomain.Planning;

namespace MigrationDomain.Interchange.Hostile;

/// <summary>
/// Project files say every name and note on one line, names up to 255 characters and notes up to 4,000, and nothing else: half a character is left out. What differs is told.
/// </summary>
public sealed class ProjectBackTests : BackTests
{
    private const int LongestName = 255;
    private const int LongestNotes = 4_000;

    protected override void ComesBack(string text)
    {
        MigrationPlan plan = Some.PlanNamed(text);
        ImmutableArray<Loss> losses = [];
        ProjectSchedule schedule = ProjectXml.Read(Some.Written(output => losses = ProjectXml.Write(output, plan))).OrThrow();
        string name = Some.NameOf(text);
        IsSaid(name, LongestName, schedule.Name, plan.Request.Template.Key.Value);
        IsSaid(name, LongestName, Task("milestone", "root").Name, "root");
        IsSaid(name, LongestName, Task("milestone", "before").Name, "before");
        IsSaid(name, LongestName, Task("phase", "phase").Name, "phase");
        IsSaid(name, LongestName, Task("window", "window").Name, "window");
        IsSaid(name, LongestName, Task("activity", "activity").Name, "activity");
        IsSaid($"Tell {name}", LongestName, Task("notice", "notice").Name, "notice");
        IsSaid(name, LongestNotes, Task("notice", "notice").Notes, "notice");

        ProjectTask Task(string kind, string key) => schedule.Tasks.Single(task => task.Key == $"{kind}-{key}");

        void IsSaid(string expected, int most, string said, string key)
        {
            if (said == expected)
            {
                return;
            }

            (Visible.IsLine(expected) && expected.Length <= most).Should().BeFalse();
            string seen = Visible.Of(expected).Replace("\ufffd", "", StringComparison.Ordinal);
            seen = seen.Length == 0 ? "-" : seen;
            seen.Should().StartWith(Visible.Of(said));
            said.Length.Should().BeGreaterThanOrEqualTo(Math.Min(seen.Length, most - 1), "no more is cut than must be");
            losses.Select(loss => loss.Subject).Should().Contain(key);
        }
    }
}
