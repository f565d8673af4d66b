using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Reads from the ledger what a plan asks: which notices were served, and which milestones are done.</summary>
internal static class LedgerMapping
{
    /// <summary>Reports every notice and milestone that the template does not have.</summary>
    public static void Check(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        KnownIds notices = new("a notice", template.Notices.Select(notice => notice.Key.Value), faults);
        KnownIds milestones = new("a milestone", template.Milestones.Select(milestone => milestone.Key.Value), faults);
        foreach (LedgerEntry entry in request.Ledger)
        {
            _ = entry.Notice is { } notice && notices.Check(notice);
            _ = entry.Milestone is { } milestone && milestones.Check(milestone);
        }
    }

    public static ImmutableArray<ServedNotice> Served(RequestDocument request) =>
    [
        .. request.Ledger
            .Where(entry => entry.Notice is not null && entry.Kind.Value is LedgerWord.Sent or LedgerWord.Acknowledged)
            .GroupBy(entry => entry.Notice!.Value, StringComparer.Ordinal)
            .Select(entries => Served(new NoticeKey(entries.Key), Days(entries, LedgerWord.Sent), Days(entries, LedgerWord.Acknowledged))),
    ];

    public static ImmutableArray<MilestoneKey> Done(RequestDocument request) =>
    [
        .. request.Ledger
            .Where(entry => entry.Kind.Value == LedgerWord.Done)
            .Select(entry => entry.Milestone?.Value)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(milestone => new MilestoneKey(milestone)),
    ];

    // What was sent first counts: a repeated letter makes nothing late. An answer from before any letter confirms nothing.
    private static ServedNotice Served(NoticeKey notice, LocalDate[] sent, LocalDate[] acknowledged)
    {
        LocalDate told = sent.Length > 0 ? sent[0] : acknowledged[0];
        return new ServedNotice(notice, told, acknowledged.Where(day => day >= told).Select(day => (LocalDate?)day).FirstOrDefault());
    }

    private static LocalDate[] Days(IEnumerable<LedgerEntry> entries, LedgerWord kind) =>
        [.. entries.Where(entry => entry.Kind.Value == kind).Select(entry => entry.On.Value).Order()];
}
