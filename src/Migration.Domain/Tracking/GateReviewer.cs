using System.Collections.Immutable;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>Judges the gates of a plan by what the ledger shows.</summary>
/// <remarks>
/// <para>
/// A gate is passed when its decider has signed go, or go with conditions, every criterion that must be met is, and every gate it comes after is
/// passed. It follows that revoking a signature, a piece of evidence or a decision opens again every gate that rested on it.
/// </para>
/// <para>
/// Evidence must hold on the day that matters: today until a gate is decided; once it is decided, the day of the gate or of the decision,
/// whichever is later. Evidence that runs out after that day does no harm.
/// </para>
/// </remarks>
public static class GateReviewer
{
    /// <summary>Judges every gate.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="ledger">What was said, done, counted and signed. Entries about days after <paramref name="asOf"/> do not count yet; what was revoked never counts.</param>
    /// <param name="asOf">The day on which is judged, that day included.</param>
    /// <returns>The gates, with what is met, stale or missing.</returns>
    public static GateReview Review(MigrationPlan plan, Ledger ledger, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ledger);
        EvidenceBook book = new(plan, ledger);
        ImmutableArray<ReviewedGate>.Builder gates = ImmutableArray.CreateBuilder<ReviewedGate>(plan.Request.Template.Gates.Length);
        foreach (GateTemplate template in plan.Request.Template.Gates)
        {
            ReviewedGate gate = Judge(template, plan.Derive(template.On), book, asOf);
            book.Add(gate);
            gates.Add(gate);
        }

        return new GateReview(plan, asOf, gates.DrainToImmutable());
    }

    private static ReviewedGate Judge(GateTemplate template, Derivation? day, EvidenceBook book, LocalDate asOf)
    {
        SignedEntry? decision = book.Decision(asOf, template);
        LocalDate matters = decision is null ? asOf : LocalDate.Min(asOf, LocalDate.Max(decision.On, day?.Date ?? decision.On));
        decision = decision?.HoldsOn(matters) == true ? decision : null;
        return new ReviewedGate(
            template,
            day,
            [.. template.Criteria.Select(criterion => Judge(criterion, day?.Date, book, matters, asOf))],
            [.. template.After.Where(gate => !book.IsPassed(gate))],
            decision);
    }

    private static ReviewedCriterion Judge(GateCriterion criterion, LocalDate? gate, EvidenceBook book, LocalDate on, LocalDate asOf)
    {
        CountedEntry? count = criterion.Queue is { } queue ? book.Count(on, queue) : null;
        Evidence[] shown = criterion.Queue is null
            ? [.. criterion.MetBy.Select(reference => book.On(on, reference))]
            : [new(count is { Outstanding: 0 } ? count.On : null)];
        bool isThere = shown.All(evidence => evidence.On is not null);
        LocalDate? holdsThrough = isThere ? shown.Min(evidence => HoldsThrough(evidence, criterion)) : null;
        CriterionStatus status = (isThere, holdsThrough < on) switch
        {
            (false, _) => CriterionStatus.Missing,
            (_, true) => CriterionStatus.Stale,
            _ => CriterionStatus.Met,
        };
        return new ReviewedCriterion(criterion, status)
        {
            MetOn = isThere ? shown.Max(evidence => evidence.On) : null,
            HoldsThrough = holdsThrough,
            Outstanding = count?.Outstanding,
            CanTurnGreen = status == CriterionStatus.Met || CanTurnGreen(criterion, shown, gate, book, asOf),
            RunsOutBeforeGate = status == CriterionStatus.Met && asOf < gate && holdsThrough < gate,
        };
    }

    private static bool CanTurnGreen(GateCriterion criterion, Evidence[] shown, LocalDate? gate, EvidenceBook book, LocalDate asOf)
    {
        if (shown.Any(evidence => evidence.IsGivenUp) || asOf > gate)
        {
            return false;
        }

        return criterion.Queue is not null || !criterion.MetBy.Zip(shown).Any(pair => pair.Second.On is null && book.NotBefore(pair.First) > gate);
    }

    private static LocalDate? HoldsThrough(Evidence evidence, GateCriterion criterion)
    {
        LocalDate? byLength = criterion.ValidFor is { } length
            ? Counting.OnCalendar(evidence.On!.Value, length, CountMode.ExcludeStart, OffsetDirection.After)
            : null;
        return byLength is null || evidence.HoldsThrough < byLength ? evidence.HoldsThrough : byLength;
    }
}
