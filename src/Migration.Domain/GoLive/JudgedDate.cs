using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using NodaTime;

namespace MigrationDomain.GoLive;

/// <summary>A date with the number of things that speak against it. What they are is worked out again when somebody asks: most dates of a search are never read.</summary>
/// <param name="Day">The date of the template's root.</param>
/// <param name="Terms">What it was judged against.</param>
/// <param name="Blockers">How many findings and conflicts block it.</param>
/// <param name="Warnings">How many warn.</param>
internal sealed record JudgedDate(LocalDate Day, SearchTerms Terms, int Blockers, int Warnings)
{
    public bool IsBlocked => Blockers > 0;

    /// <summary>Counts what speaks against the date.</summary>
    /// <param name="day">The date of the template's root.</param>
    /// <param name="terms">What it is judged against.</param>
    /// <param name="conflicts">Counts the conflicts with the roster, for all dates of the search.</param>
    public static JudgedDate Judge(LocalDate day, SearchTerms terms, ConflictCount conflicts)
    {
        MigrationPlan dates = terms.Rules.Plan(day, explains: false);
        (int blockers, int warnings) = conflicts.Of(dates);
        foreach (Finding finding in dates.Findings)
        {
            blockers += finding.Severity == Severity.Blocker ? 1 : 0;
            warnings += finding.Severity == Severity.Warning ? 1 : 0;
        }

        return new JudgedDate(day, terms, blockers, warnings);
    }

    /// <summary>The whole plan of the date.</summary>
    public MigrationPlan Plan() => Terms.Rules.Plan(Day, explains: true);

    /// <summary>The findings and conflicts of one weight, findings first.</summary>
    public (MigrationPlan Dates, ImmutableArray<Finding> Findings, ImmutableArray<Conflict> Conflicts) Details(Severity severity)
    {
        MigrationPlan dates = Terms.Rules.Plan(Day, explains: false);
        ImmutableArray<Conflict> conflicts = AvailabilityChecker.FindConflicts(dates, Terms.Roster, Terms.Policy);
        return (dates, [.. dates.Findings.Where(finding => finding.Severity == severity)], [.. conflicts.Where(conflict => conflict.Severity == severity)]);
    }

    public ImmutableArray<GoLiveReason> Reasons(Severity severity)
    {
        (_, ImmutableArray<Finding> findings, ImmutableArray<Conflict> conflicts) = Details(severity);
        return [.. findings.Select(finding => new GoLiveReason(finding)), .. conflicts.Select(conflict => new GoLiveReason(conflict))];
    }
}
