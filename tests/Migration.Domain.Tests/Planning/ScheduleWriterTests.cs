using MigrationDomain.Testing;

namespace MigrationDomain.Planning;

public sealed class ScheduleWriterTests
{
    private static PlanRequest Request { get; } = new() { Template = Some.Template, RootDate = Some.AfterEaster, Calendar = Some.Calendar };

    /// <summary>Go Live on the Tuesday after Easter 2026: 3 and 6 April are closed.</summary>
    [Fact]
    public void The_schedule_lists_everything_that_has_a_date() => Golden.Match(
        string.Concat(MigrationPlanner.Plan(Request).Schedule().Select(entry => Invariant($"{entry.On:ddd} {entry} [{entry.Kind} {entry.Subject} {entry.Owner}]\n"))),
        "schedule.txt");

    [Fact]
    public void The_schedule_is_in_the_order_of_days_then_kinds() => Check.That(PlainCases.Any, plain =>
    {
        ScheduleEntry[] entries = [.. MigrationPlanner.Plan(Gp.Request(plain)).Schedule()];
        return entries.Zip(entries.Skip(1)).All(pair => pair.First.On < pair.Second.On || (pair.First.On == pair.Second.On && pair.First.Kind <= pair.Second.Kind));
    });

    [Fact]
    public void A_party_that_has_confirmed_is_not_chased_in_the_schedule() =>
        MigrationPlanner.Plan(Request with { Served = [new(new("documents"), Some.Day("2026-03-20"), Some.Day("2026-03-23"))] }).Schedule()
            .Should().NotContain(entry => entry.Kind == ScheduleEntryKind.Chase && entry.Subject == "documents");

    [Fact]
    public void What_has_no_date_is_not_in_the_schedule() =>
        MigrationPlanner.Plan(Request with { RootDate = Some.Day("2028-12-29") }).Schedule().Should().NotContain(entry => entry.Subject == "report");
}
