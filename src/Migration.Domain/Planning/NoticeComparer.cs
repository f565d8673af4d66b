using System.Collections.Immutable;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Sets the notices of two plans side by side.</summary>
internal static class NoticeComparer
{
    public static ImmutableArray<NoticeChange> Compare(MigrationPlan from, MigrationPlan to)
    {
        Dictionary<NoticeKey, PlannedNotice> before = from.Notices.ToDictionary(notice => notice.Key);
        Dictionary<NoticeKey, PlannedNotice> after = to.Notices.ToDictionary(notice => notice.Key);
        return
        [
            .. before.Keys.Union(after.Keys)
                .Select(key => new NoticeReader(before.GetValueOrDefault(key), after.GetValueOrDefault(key), Served(from, key), to.Request.Today).Read())
                .OrderBy(change => change.NewSendBy ?? LocalDate.MaxIsoValue)
                .ThenBy(change => change.Key.Value, StringComparer.Ordinal),
        ];
    }

    // What the second plan alone records was said of the second plan.
    private static ServedNotice? Served(MigrationPlan from, NoticeKey key) => from.Request.Served.FirstOrDefault(served => served.Notice == key);
}
