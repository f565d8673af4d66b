using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;

namespace MigrationDomain.Testing;

/// <summary>Notice periods in every unit they allow and every way of counting, rolled to the preceding working day.</summary>
internal static class ArbNotices
{
    internal static Gen<NoticePeriod> Preceding { get; } = ArbOffsets.Counted
        .Where(counted => counted.Offset.Unit != OffsetUnit.Hours)
        .Select(counted => new NoticePeriod(counted.Offset, counted.Count, DayRoll.Preceding));
}
