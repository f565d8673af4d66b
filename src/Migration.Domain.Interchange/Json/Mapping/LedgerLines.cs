using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Reads from the ledger of a request what a plan asks: which notices were served, and which milestones are done.</summary>
internal static class LedgerLines
{
    /// <summary>The lines about what the template has; a report of the others.</summary>
    public static ImmutableArray<LedgerLine> Of(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        KnownIds notices = new("a notice", template.Notices.Select(notice => notice.Key.Value), faults);
        KnownIds milestones = new("a milestone", template.Milestones.Select(milestone => milestone.Key.Value), faults);
        return [.. request.Ledger.Where(entry => notices.CheckAny(entry.Notice) & milestones.CheckAny(entry.Milestone)).Select(Line)];
    }

    public static ImmutableArray<ServedNotice> Served(ImmutableArray<LedgerLine> ledger) =>
    [
        .. ledger
            .Where(line => line.Notice is not null && line.Kind is LedgerLineKind.Sent or LedgerLineKind.Acknowledged)
            .GroupBy(line => line.Notice!)
            .Select(lines => Served(lines.Key, Days(lines, LedgerLineKind.Sent), Days(lines, LedgerLineKind.Acknowledged))),
    ];

    public static ImmutableArray<MilestoneKey> Done(ImmutableArray<LedgerLine> ledger) =>
        [.. ledger.Where(line => line.Kind == LedgerLineKind.Done).Select(line => line.Milestone).OfType<MilestoneKey>().Distinct()];

    private static LedgerLine Line(LedgerEntry entry) => new()
    {
        Kind = entry.Kind.Value,
        On = entry.On.Value,
        Notice = entry.Notice is { } notice ? new NoticeKey(notice.Value) : null,
        Milestone = entry.Milestone is { } milestone ? new MilestoneKey(milestone.Value) : null,
        To = entry.To?.Value,
        Why = entry.Why?.Value,
        By = entry.By?.Value,
    };

    // What was sent first counts: a repeated letter makes nothing late. An answer from before any letter confirms nothing.
    private static ServedNotice Served(NoticeKey notice, LocalDate[] sent, LocalDate[] acknowledged)
    {
        LocalDate told = sent.Length > 0 ? sent[0] : acknowledged[0];
        return new ServedNotice(notice, told, acknowledged.Where(day => day >= told).Select(day => (LocalDate?)day).FirstOrDefault());
    }

    private static LocalDate[] Days(IEnumerable<LedgerLine> lines, LedgerLineKind kind) =>
        [.. lines.Where(line => line.Kind == kind).Select(line => line.On).Order()];
}
