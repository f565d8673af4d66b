using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;

namespace MigrationDomain.Planning;

/// <summary>Generates requests whose dates fall, far too often, on weekends, near bank holidays and at the ends of months.</summary>
internal static class PlainCases
{
    private static readonly string[] DivisionIds = ["england-and-wales", "scotland", "northern-ireland"];
    private static readonly string[] Rolls = ["none", "preceding", "following", "modified-preceding", "modified-following", "nearest"];
    private static readonly LocalDate First = new(2013, 1, 1);
    private static readonly LocalDate[] NearHolidays =
        [.. GovUk.EventsOf("northern-ireland").Concat(GovUk.EventsOf("scotland")).Select(day => day.Date).Distinct().Where(day => day.Year is >= 2013 and <= 2027)];

    /// <summary>Go Live days of the years 2013 to 2027, and some at either end of the published years.</summary>
    internal static Gen<LocalDate> Roots { get; } = Gen.Frequency(
        (1, Gen.Elements("2011-12-20", "2012-04-20", "2028-10-10", "2028-12-05").SelectMany(_ => Gen.Choose(0, 60), (edge, days) => Some.Day(edge).PlusDays(days))),
        (3, Gen.Choose(0, 5_477).Select(First.PlusDays)),
        (2, Gen.Choose(0, 781).SelectMany(_ => Gen.Choose(4, 5), (week, day) => First.PlusDays((7 * week) + day))),
        (3, Gen.Elements(NearHolidays).SelectMany(_ => Gen.Choose(-3, 3), (holiday, days) => holiday.PlusDays(days))),
        (2, Gen.Choose(0, 179).SelectMany(_ => Gen.Choose(-3, 1), (month, days) => First.PlusMonths(month).PlusDays(days))));

    /// <summary>An edition, a division and a root, nothing else.</summary>
    internal static Gen<PlainRequest> Bare { get; } =
        from root in Roots
        from edition in Gen.Elements("nhs-england-2025", "gp-it-futures-2020", "guide-2019")
        from division in Gen.Elements(DivisionIds)
        select new PlainRequest { GoLive = root, Edition = edition, Division = division };

    /// <summary>Everything a request can say.</summary>
    internal static Gen<PlainRequest> Any { get; } =
        from bare in Bare
        from today in Today(bare.GoLive)
        from closures in Few(4, Closure(bare.GoLive))
        from parties in Few(3, Gen.Elements(PlainPlanner.Parties).SelectMany(_ => Gen.Elements(DivisionIds), KeyValuePair.Create))
        from pins in Few(3, Pin(bare.GoLive))
        from overrides in Few(4, Override)
        from sent in Few(3, Sent(bare.GoLive))
        select bare with
        {
            Today = today,
            Closures = [.. closures],
            Parties = Distinct(parties),
            Pins = Distinct(pins),
            Overrides = Distinct(overrides),
            Sent = Distinct(sent),
        };

    /// <summary>Everything but pins.</summary>
    internal static Gen<PlainRequest> Unpinned { get; } = Any.Select(any => any with { Pins = ImmutableDictionary<string, LocalDate>.Empty });

    private static Gen<KeyValuePair<string, PlainChange>> Override =>
        from isNotice in Gen.Elements(true, false)
        from id in Gen.Elements(isNotice ? PlainPlanner.NoticeIds : PlainPlanner.MilestoneIds[1..])
        from change in id == "end-of-migration" ? Roll.Select(roll => new PlainChange(null, null, null, roll)) : Change(id, isNotice)
        select KeyValuePair.Create(id, change);

    private static Gen<string> Roll => Gen.Elements(Rolls);

    private static Gen<PlainChange> Change(string id, bool isNotice) =>
        from unit in Gen.Elements("working days", "days", "weeks", "months", isNotice ? "days" : "hours")
        from count in unit == "hours" ? Gen.Constant("exclude-start") : Gen.Elements("exclude-start", "exclude-start", "include-start", "clear-days")
        from amount in Gen.Choose(count == "include-start" ? 1 : 0, unit switch { "months" => 4, "weeks" => 9, "hours" => 200, "days" => 60, _ => 30 })
        from roll in Roll
        from parts in Gen.Choose(1, 7)
        select new PlainChange(
            (parts & 1) == 0 ? null : amount,
            (parts & 1) == 0 ? null : unit,
            (parts & 2) == 0 || ((parts & 1) == 0 && (id == "links-on" || unit == "hours")) ? null : count,
            (parts & 4) == 0 && parts != 2 ? null : roll);

    private static Gen<LocalDate?> Today(LocalDate root) => Gen.Frequency(
        (1, Gen.Constant((LocalDate?)null)),
        (4, Gen.Choose(-220, 20).Select(days => (LocalDate?)root.PlusDays(days))));

    private static Gen<(LocalDate From, LocalDate To)> Closure(LocalDate root) =>
        from start in Gen.Choose(-130, 110)
        from length in Gen.Frequency((4, Gen.Choose(0, 2)), (1, Gen.Choose(0, 15)))
        select (root.PlusDays(start), root.PlusDays(start + length));

    private static Gen<KeyValuePair<string, LocalDate>> Pin(LocalDate root) =>
        from id in Gen.Elements(PlainPlanner.MilestoneIds[1..])
        from days in Gen.Choose(-150, 120)
        select KeyValuePair.Create(id, root.PlusDays(days));

    private static Gen<KeyValuePair<string, (LocalDate On, LocalDate? Acknowledged)>> Sent(LocalDate root) =>
        from id in Gen.Elements(PlainPlanner.NoticeIds)
        from sent in Gen.Choose(-150, -1)
        from wait in Gen.Choose(-9, 9)
        select KeyValuePair.Create(id, (root.PlusDays(sent), wait < 0 ? (LocalDate?)null : root.PlusDays(sent + wait)));

    private static Gen<List<T>> Few<T>(int most, Gen<T> one) =>
        Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, most))).SelectMany(count => Gen.ListOf(one, count));

    private static ImmutableDictionary<string, T> Distinct<T>(IEnumerable<KeyValuePair<string, T>> pairs) =>
        pairs.DistinctBy(pair => pair.Key).ToImmutableDictionary();
}
