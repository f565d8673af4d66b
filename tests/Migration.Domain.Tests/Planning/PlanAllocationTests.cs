using MigrationDomain.Rules;

namespace MigrationDomain.Planning;

public sealed class PlanAllocationTests
{
    private const long Budget = 64 * 1024;

    [Theory]
    [InlineData(null)]
    [InlineData("2026-12-01")] // nothing is late
    [InlineData("2027-03-20")] // nearly everything is
    public void A_whole_plan_allocates_less_than_64_KiB(string? today) => Allocated(Gp.Request("2027-04-06", today)).Should().BeLessThan(Budget);

    [Fact]
    public void A_plan_with_pins_and_overrides_allocates_less_than_64_KiB() => Allocated(Gp.Request("2027-04-06", "2026-12-01") with
    {
        Pins = [Gp.Pin("kick-off", "2027-01-11"), Gp.Pin("training-start", "2027-03-15")],
        Overrides = [Gp.Override("pcse", DateOffset.Days(10)), Gp.Override("eps", DateOffset.Weeks(6))],
    }).Should().BeLessThan(Budget);

    private static long Allocated(PlanRequest request)
    {
        MigrationPlanner.Plan(request);
        long before = GC.GetAllocatedBytesForCurrentThread();
        MigrationPlan plan = MigrationPlanner.Plan(request);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(plan);
        return allocated;
    }
}
