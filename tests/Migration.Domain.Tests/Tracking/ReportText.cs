using System.Text;

namespace MigrationDomain.Tracking;

/// <summary>A whole report, one line a person can check.</summary>
internal static class ReportText
{
    internal static string Of(ProgressReport report)
    {
        StringBuilder text = new();
        foreach (ProgressLine line in report.Lines)
        {
            string slip = line.SlipWorkingDays is { } days and not 0 ? Invariant($", slip {days}") : "";
            string blocked = line.BlockedBy.IsEmpty || line.Status == ProgressStatus.Blocked ? "" : $", after {string.Join(" and ", line.BlockedBy)}";
            text.Append(Invariant($"{line.Status,-10}  {line.Subject}, {line}{slip}{blocked}\n"));
        }

        text.Append("\nNot acknowledged\n").AppendJoin("", report.NotAcknowledged.Select(notice => $"{notice}\n"));
        text.Append("\nTo chase\n").AppendJoin("", report.ToChase.Select(chase => $"{chase}\n"));
        text.Append("\nQueues\n").AppendJoin("", report.Queues.Select(queue => $"{queue}\n"));
        return text.ToString();
    }
}
