using System.Collections.Immutable;
using MigrationDomain.Planning;

namespace MigrationDomain.Availability;

/// <summary>The breather is 2026-09-15 to 2026-09-17; rotas end on 2026-09-29.</summary>
public sealed class ClinicTests
{
    private static readonly Person Clinician = Team.Person("gp-2", "clinical-staff");

    [Fact]
    public void Clinics_that_fill_a_day_leave_no_breather()
    {
        Conflict conflict = Find(Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-16", 8, 13), Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-16", 13, 19)).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.BreatherMissing, Severity.Warning));
        conflict.ToString().Should().Be("gp-2 (clinical-staff) is booked without a break during breather on 2026-09-16; keep some time free.");
        conflict.Explain(Audience.Practice).Should().Be("A clinical-staff is booked without a break during breather on 2026-09-16.");
        conflict.Explain(Audience.Public).Should().Be("Appointments may run late on 2026-09-16.");
    }

    [Fact]
    public void An_hour_between_clinics_is_a_breather() => Find(
        Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-16", 8, 13), Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-16", 14, 19)).Should().BeEmpty();

    [Fact]
    public void Clinics_after_the_horizon_would_be_lost()
    {
        Conflict conflict = Find(Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-30", 9, 12), Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-29", 9, 12)).Single();
        (conflict.Code, conflict.Severity).Should().Be((ConflictCodes.BeyondRotaHorizon, Severity.Warning));
        conflict.ToString().Should().Be("The rotas of clinical-staff run beyond rota-horizon on 2026-09-30; end them there, or what the old system holds after it is lost.");
        conflict.Explain(Audience.Practice).Should().Be("The rotas of clinical-staff run beyond rota-horizon on 2026-09-30.");
    }

    [Fact]
    public void After_Go_Live_rotas_are_in_the_new_system() => AvailabilityChecker.FindConflicts(
        Gp.Plan("2026-09-15", "2026-09-16"), new Roster([Clinician], [Team.Hours("gp-2", CommitmentKind.Clinic, "2026-09-30", 9, 12)])).Should().BeEmpty();

    private static ImmutableArray<Conflict> Find(params Commitment[] commitments) => AvailabilityChecker.FindConflicts(Team.Plan, new Roster([Clinician], commitments));
}
