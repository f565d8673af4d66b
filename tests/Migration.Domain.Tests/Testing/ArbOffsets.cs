using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;

namespace MigrationDomain.Testing;

/// <summary>Offsets with a way of counting that fits them; small amounts, 0 and 1 above all.</summary>
internal static class ArbOffsets
{
    internal static Gen<OffsetDirection> Directions { get; } = Gen.Elements(Enum.GetValues<OffsetDirection>());

    internal static Gen<DayRoll> Rolls { get; } = Gen.Elements(Enum.GetValues<DayRoll>());

    /// <summary>Any unit, any way of counting that the unit and the amount allow.</summary>
    internal static Gen<(DateOffset Offset, CountMode Count)> Counted { get; } =
        from unit in Gen.Elements(Enum.GetValues<OffsetUnit>())
        from count in unit == OffsetUnit.Hours ? Gen.Constant(CountMode.ExcludeStart) : Gen.Elements(Enum.GetValues<CountMode>())
        from amount in Gen.Frequency((1, Gen.Choose(0, 1)), (2, Gen.Choose(0, 9)), (2, Gen.Choose(0, Most(unit))))
        select (DateOffset.Of(count == CountMode.IncludeStart ? Math.Max(1, amount) : amount, unit), count);

    internal static Gen<DateOffset> Offsets { get; } = Counted.Select(counted => counted.Offset);

    private static int Most(OffsetUnit unit) => unit switch
    {
        OffsetUnit.WorkingDays => 90,
        OffsetUnit.Weeks => 30,
        OffsetUnit.Months => 14,
        OffsetUnit.Hours => 500,
        _ => 200,
    };
}
