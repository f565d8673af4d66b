using MigrationDomain.Availability;
using MigrationDomain.Benchmarks.Workloads;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>A practice of the workload as the library's own objects: people who share eight roles, and their diaries from 2027 on.</summary>
internal static class PracticeScene
{
    private static readonly LocalDateTime Origin = new(2027, 1, 1, 0, 0);

    private static readonly string[] Roles =
        ["practice-manager", "lead-gp", "registrations-clerk", "system-administrator", "project-manager", "reception", "clinical-staff", "trainer"];

    /// <summary>The first date that a search judges.</summary>
    public static LocalDate From { get; } = new(2027, 6, 1);

    /// <summary>The last: 365 days with the first.</summary>
    public static LocalDate To { get; } = From.PlusDays(364);

    public static PlanRequest Request { get; } = new()
    {
        Template = StandardTemplates.GpPractice,
        RootDate = new LocalDate(2027, 9, 14),
        Calendar = WorkingCalendars.EnglandAndWales,
        Today = new LocalDate(2027, 1, 4),
    };

    public static Roster Roster(TeamWorkload work, int practice) => new(
        Enumerable.Range(0, work.People).Select(person => new Person { Id = Id(person), Roles = [new RoleKey(Roles[person % Roles.Length])] }),
        Enumerable.Range(0, work.People).SelectMany(person => Diary(work, (practice * work.People) + person, Id(person))));

    public static string Id(int person) => $"p-{person}";

    private static IEnumerable<Commitment> Diary(TeamWorkload work, int resource, string id)
    {
        int[] starts = work.StartsOf(resource).ToArray();
        int[] ends = work.EndsOf(resource).ToArray();
        return starts.Zip(ends, (start, end) =>
            new Commitment(id, CommitmentKind.Other, BusyTime.Between(Origin.PlusSeconds(start), Origin.PlusSeconds(end))));
    }
}
