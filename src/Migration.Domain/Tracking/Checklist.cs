using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Tracking;

/// <summary>The questions that a role has to answer in a plan, dated, with those the ledger answers ticked.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Checklist
{
    private Checklist(RoleTemplate role, ImmutableArray<ChecklistItem> items)
    {
        Role = role;
        Items = items;
    }

    /// <summary>The role.</summary>
    public RoleTemplate Role { get; }

    /// <summary>The questions by phase, those of one phase in the template's order.</summary>
    public ImmutableArray<ChecklistItem> Items { get; }

    /// <summary>The questions that are not answered, in the same order.</summary>
    public IEnumerable<ChecklistItem> Open => Items.Where(item => !item.IsAnswered);

    /// <summary>Draws up the checklist of a role, nothing answered yet.</summary>
    /// <param name="role">A role of the plan's template.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>The checklist; empty when the role is asked nothing.</returns>
    /// <exception cref="ArgumentException">The template has no such role.</exception>
    public static Checklist For(RoleKey role, MigrationPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return For(role, plan, Ledger.Empty, plan.Request.RootDate);
    }

    /// <summary>Draws up the checklist of a role, with what a ledger answers.</summary>
    /// <param name="role">A role of the plan's template.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="ledger">What was said, done and signed; entries about days after <paramref name="asOf"/> do not count yet.</param>
    /// <param name="asOf">The day on which is judged, that day included.</param>
    /// <returns>The checklist; empty when the role is asked nothing.</returns>
    /// <exception cref="ArgumentException">The template has no such role.</exception>
    public static Checklist For(RoleKey role, MigrationPlan plan, Ledger ledger, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(ledger);
        MigrationTemplate template = plan.Request.Template;
        RoleTemplate known = template.Roles.FirstOrDefault(candidate => candidate.Key == role)
            ?? throw new ArgumentException($"Template '{template.Key}' has no role '{role}'; it has {string.Join(", ", template.Roles.Select(candidate => candidate.Key))}.", nameof(role));
        Dictionary<PhaseKey, int> places = template.Phases.Select((phase, place) => (phase.Key, place)).ToDictionary();
        EvidenceBook book = new(plan, ledger);
        foreach (ReviewedGate gate in GateReviewer.Review(plan, ledger, asOf).Gates)
        {
            book.Add(gate);
        }

        return new Checklist(known,
        [
            .. template.Questions
                .Where(question => question.IsAskedOf(role))
                .OrderBy(question => places[question.Phase])
                .Select(question => Item(question, role, template, book, asOf)),
        ]);
    }

    /// <summary>For example "Checklist of the practice manager: 12 of 40 answered".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant($"Checklist of the {Role.Term}: {Items.Count(item => item.IsAnswered)} of {Items.Length} answered");

    private static ChecklistItem Item(ChecklistQuestion question, RoleKey role, MigrationTemplate template, EvidenceBook book, LocalDate asOf)
    {
        Evidence[] shown = [.. question.AnsweredBy.Select(reference => book.On(asOf, reference))];
        return new ChecklistItem(question, QuestionText.Of(question, role, template))
        {
            DueOn = question.AnsweredBy.Max(book.DueOn),
            AnsweredOn = shown.All(evidence => evidence.On is not null && !(evidence.HoldsThrough < asOf)) ? shown.Max(evidence => evidence.On) : null,
        };
    }
}
