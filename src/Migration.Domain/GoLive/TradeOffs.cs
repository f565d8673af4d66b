using System.Collections.Immutable;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>What one date costs and gains against another, in words.</summary>
internal static class TradeOffs
{
    public static ImmutableArray<string> Of(ScoredDate date, ScoredDate best, ScoredDate earliest)
    {
        ImmutableArray<string>.Builder sentences = ImmutableArray.CreateBuilder<string>();
        if (date.Day != best.Day)
        {
            sentences.Add(Compared(date, best, "best"));
        }

        if (date.Day != earliest.Day && earliest.Day != best.Day)
        {
            sentences.Add(Compared(date, earliest, "earliest"));
        }

        return sentences.ToImmutable();
    }

    private static string Compared(ScoredDate date, ScoredDate other, string name)
    {
        int days = Period.DaysBetween(other.Day, date.Day);
        List<string> differences = [$"{Counted(Math.Abs(days), "day")} {(days > 0 ? "later" : "earlier")}"];
        if (date.Warnings != other.Warnings)
        {
            differences.Add($"{Counted(Math.Abs(date.Warnings - other.Warnings), "warning")} {(date.Warnings > other.Warnings ? "more" : "fewer")}");
        }

        if (date.Score.Weekday != other.Score.Weekday)
        {
            differences.Add($"{(date.Score.Weekday > other.Score.Weekday ? "not " : "")}on a preferred day of the week");
        }

        if (date.Score.Distance != other.Score.Distance)
        {
            int further = date.Score.Distance - other.Score.Distance;
            differences.Add($"{Counted(Math.Abs(further), "day")} {(further > 0 ? "further from" : "nearer to")} the ideal date");
        }

        return Invariant($"Compared with the {name} date, {other.Day:R}: {RuleWords.List(differences)}.");
    }

    private static string Counted(int number, string thing) => Invariant($"{number} {thing}{(number == 1 ? "" : "s")}");
}
