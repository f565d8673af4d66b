using NodaTime;

namespace MigrationDomain.Interchange.Mermaid;

/// <summary>Writes the lines of a chart and keeps what they could not carry.</summary>
internal sealed class GanttChart(TextWriter output)
{
    public List<Loss> Losses { get; } = [];

    public void Begin(string title)
    {
        output.Write("gantt\n");
        output.Write($"    title {Plain("title", title)}\n");
        output.Write("    dateFormat YYYY-MM-DD\n");
        output.Write("    axisFormat %Y-%m-%d\n");
    }

    public void Section(string name) => output.Write($"    section {name}\n");

    /// <summary>A bar; both days included.</summary>
    public void Bar(string kind, string key, string name, LocalDate? from, LocalDate? to)
    {
        if (from is { } first && to is { } last && first <= last)
        {
            output.Write(Invariant($"    {Plain(key, name)} :{kind}-{key}, {first:uuuu-MM-dd}, {last.PlusDays(1):uuuu-MM-dd}\n"));
        }
        else
        {
            Losses.Add(new Loss(key, $"'{name}' is left out: {(from is null || to is null ? "a day of it is unknown" : "it ends before it begins")}."));
        }
    }

    public void Milestone(string key, string name, LocalDate? date, bool isRoot)
    {
        if (date is { } day)
        {
            output.Write(Invariant($"    {Plain(key, name)} :{(isRoot ? "crit, " : "")}milestone, milestone-{key}, {day:uuuu-MM-dd}, 0d\n"));
        }
        else
        {
            Losses.Add(PlanWords.WithoutDay(key, name));
        }
    }

    private string Plain(string key, string text)
    {
        string plain = GanttText.Of(text);
        if (plain != text)
        {
            Losses.Add(new Loss(key, $"'{text}' is shown as '{plain}': Mermaid takes some of its characters for its own."));
        }

        return plain;
    }
}
