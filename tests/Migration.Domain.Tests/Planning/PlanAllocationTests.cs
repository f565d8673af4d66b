namespace MigrationDomain.Planning;

public sealed class PlanAllocationTests
{
    private const int Budget = 64 * 1024;

    [Fact]
    public void A_whole_plan_allocates_less_than_64_KiB()
    {
        PlanRequest request = Gp.Request("2027-04-06", "2026-12-01");
        MigrationPlanner.Plan(request);
        long before = GC.GetAllocatedBytesForCurrentThread();
        MigrationPlan plan = MigrationPlanner.Plan(request);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(plan);
        allocated.Should().BeLessThan(Budget);
    }
}
