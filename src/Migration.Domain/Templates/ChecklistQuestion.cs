using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>A question of a checklist: one question, asked of those who do the thing and of those who see to it that it is done.</summary>
/// <remarks>
/// The texts name organisations by the key of their role in braces, for example "{commissioner}"; who reads the question sees what
/// the edition calls them (<see cref="RoleTemplate.Term"/>). Equality is by reference.
/// </remarks>
public sealed class ChecklistQuestion
{
    /// <summary>Describes a question.</summary>
    /// <param name="key">Its key; it differs from every other rule of the template.</param>
    /// <param name="phase">The phase under which it stands.</param>
    /// <param name="text">The question as it is put to <see cref="AskedOf"/>, for example "Have you asked the {old-supplier} for an extract?".</param>
    /// <param name="provenance">Standing and sources; a soft local custom when left out.</param>
    public ChecklistQuestion(QuestionKey key, PhaseKey phase, string text, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(phase);
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Key = key;
        Phase = phase;
        Text = text;
        Provenance = provenance ?? Provenance.Local;
    }

    /// <summary>The key.</summary>
    public QuestionKey Key { get; }

    /// <summary>The phase under which it stands.</summary>
    public PhaseKey Phase { get; }

    /// <summary>The question as it is put to <see cref="AskedOf"/>.</summary>
    public string Text { get; }

    /// <summary>Standing and sources.</summary>
    public Provenance Provenance { get; }

    /// <summary>The roles that do the thing, the first one foremost.</summary>
    public ImmutableArray<RoleKey> AskedOf { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The roles that see to it that others do the thing.</summary>
    public ImmutableArray<RoleKey> AlsoAskedOf { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The question as it is put to <see cref="AlsoAskedOf"/>, for example "Has the practice asked ...?"; <see cref="Text"/> when empty.</summary>
    public string TextForOthers { get; init; } = "";

    /// <summary>What must be done, sent or passed for the question to be answered, all of it; a template refuses a question without.</summary>
    public ImmutableArray<RuleReference> AnsweredBy { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the question is on the checklist of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Whether it is one of <see cref="AskedOf"/> or <see cref="AlsoAskedOf"/>.</returns>
    public bool IsAskedOf(RoleKey role) => AskedOf.Contains(role) || AlsoAskedOf.Contains(role);

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>The text for a role before the names of organisations are put in.</summary>
    internal string TextFor(RoleKey role) => TextForOthers.Length == 0 || AskedOf.Contains(role) ? Text : TextForOthers;
}
