using MigrationDomain.Rules;

namespace MigrationDomain.Templates;

/// <summary>Points to a part of a template that shows whether something is so: a milestone, an activity, a notice or a gate.</summary>
public sealed record RuleReference
{
    private RuleReference(RuleKind kind, string id)
    {
        Kind = kind;
        Id = id;
    }

    /// <summary>What it points to: <see cref="RuleKind.Milestone"/>, <see cref="RuleKind.Activity"/>, <see cref="RuleKind.Notice"/> or <see cref="RuleKind.Gate"/>.</summary>
    public RuleKind Kind { get; }

    /// <summary>The text of its key.</summary>
    public string Id { get; }

    /// <summary>Points to a milestone.</summary>
    /// <param name="milestone">Its key.</param>
    /// <returns>The reference.</returns>
    public static RuleReference To(MilestoneKey milestone) => To(RuleKind.Milestone, milestone?.Value, nameof(milestone));

    /// <summary>Points to an activity.</summary>
    /// <param name="activity">Its key.</param>
    /// <returns>The reference.</returns>
    public static RuleReference To(ActivityKey activity) => To(RuleKind.Activity, activity?.Value, nameof(activity));

    /// <summary>Points to a notice.</summary>
    /// <param name="notice">Its key.</param>
    /// <returns>The reference.</returns>
    public static RuleReference To(NoticeKey notice) => To(RuleKind.Notice, notice?.Value, nameof(notice));

    /// <summary>Points to a gate.</summary>
    /// <param name="gate">Its key.</param>
    /// <returns>The reference.</returns>
    public static RuleReference To(GateKey gate) => To(RuleKind.Gate, gate?.Value, nameof(gate));

    /// <summary>For example "activity gp-36".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Kind switch
    {
        RuleKind.Milestone => $"milestone {Id}",
        RuleKind.Activity => $"activity {Id}",
        RuleKind.Notice => $"notice {Id}",
        _ => $"gate {Id}",
    };

    private static RuleReference To(RuleKind kind, string? id, string parameter) => new(kind, id ?? throw new ArgumentNullException(parameter));
}
