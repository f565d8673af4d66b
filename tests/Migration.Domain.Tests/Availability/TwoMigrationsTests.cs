using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

public sealed class TwoMigrationsTests
{
    [Fact]
    public void Somebody_needed_by_two_migrations_on_one_day_is_a_conflict()
    {
        Roster roster = new([Team.Person("pm-1", "project-manager")]);
        MigrationPlan[] plans = [Gp.Plan("2026-09-15"), Gp.Plan("2026-09-22")]; // the second begins on 2026-09-16
        Conflict conflict = AvailabilityChecker.FindConflicts(plans, roster).Single();
        conflict.Days.Should().Equal(Some.Day("2026-09-16"), Some.Day("2026-09-17"));
        conflict.ToString().Should().Be("pm-1 (project-manager) is needed by two migrations at once on 2026-09-16 and 2026-09-17.");
        conflict.Explain(Audience.Practice).Should().Be("A project-manager is needed by two migrations at once on 2026-09-16 and 2026-09-17.");
        AvailabilityChecker.FindConflicts([Gp.Plan("2026-09-15"), Gp.Plan("2026-09-24")], roster).Should().BeEmpty();
    }

    [Fact]
    public void Cover_that_needs_every_holder_binds_them_to_one_migration()
    {
        MigrationPlan[] plans = [Gp.Plan("2026-09-15"), Gp.Plan("2026-09-16")];
        AvailabilityChecker.FindConflicts(plans, new Roster([Team.Person("c-1", "registrations-clerk")])).Single().Code.Should().Be(ConflictCodes.InTwoMigrations);
        AvailabilityChecker.FindConflicts(plans, new Roster([Team.Person("c-1", "registrations-clerk"), Team.Person("c-2", "registrations-clerk")])).Should().BeEmpty();
    }
}
