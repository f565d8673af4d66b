using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Testing;

namespace MigrationDomain.Rules;

/// <summary>A notice for one day, told on another one near the last day, on a calendar that knows all of them.</summary>
internal sealed record NoticeCase(NoticePeriod Notice, LocalDate Effective, LocalDate Told, WorkingCalendar Calendar)
{
    internal static Gen<NoticeCase> Any { get; } =
        from notice in ArbNotices.Preceding
        from effective in ArbDates.Dates.Where(date => date.Year < 2028)
        from calendar in Gen.Elements(WorkingCalendars.EnglandAndWales, WorkingCalendars.Scotland, WorkingCalendars.NorthernIreland)
        from days in Gen.Frequency((4, Gen.Choose(-6, 6)), (1, Gen.Choose(-60, 60)))
        select new NoticeCase(notice, effective, notice.LatestNotice(effective, calendar).PlusDays(days), calendar);

    internal LocalDate LatestNotice() => Notice.LatestNotice(Effective, Calendar);

    public override string ToString() => Invariant($"{Notice}; change on {Effective:R}, told on {Told:R}, {Calendar}");
}
