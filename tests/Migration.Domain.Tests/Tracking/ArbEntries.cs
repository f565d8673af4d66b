using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Tracking;

/// <summary>Entries of every kind about a few subjects, many of one instant; not every list of them is sound.</summary>
internal static class ArbEntries
{
    private static readonly string[] Keys = ["kick-off", "order-placed"];

    private static readonly string[] Days = ["2026-06-01", "2026-06-02", "2026-06-03"];

    internal static Gen<LedgerEntry[]> Lists { get; } =
        from count in Gen.Choose(0, 9)
        from entries in Gen.CollectToList(Enumerable.Range(0, count), Entry)
        select (LedgerEntry[])[.. entries];

    private static Gen<LedgerEntry> Entry(int number) =>
        from kind in Gen.Choose(0, 11)
        from key in Gen.Elements(Keys)
        from day in Gen.Choose(0, Days.Length - 1)
        from other in Gen.Choose(0, 9)
        select Of(kind, $"e{number}", key, Days[Math.Min(Days.Length - 1, Math.Max(day, number / 4))], $"e{other}");

    private static LedgerEntry Of(int kind, string id, string key, string on, string other) => kind switch
    {
        0 => Said.Sent(id, key, on),
        1 => Said.Acknowledged(id, key, on),
        2 => Said.Chased(id, key, on),
        3 => Said.Done(id, Said.Milestone(key), on),
        4 => Said.Skipped(id, Said.Notice(key), on),
        5 => Said.Overtaken(id, Said.Activity(key), on),
        6 => Said.Happened(id, Said.Milestone(key), on),
        7 => Said.Varied(id, Said.Milestone(key), on, on, "2026-07-01"),
        8 => Said.Signed(id, Said.Milestone(key), on),
        9 => Said.Counted(id, key, on, other.Length),
        10 => Said.Rebaselined(id, other, on),
        _ => Said.Revoked(id, other, on),
    };
}
