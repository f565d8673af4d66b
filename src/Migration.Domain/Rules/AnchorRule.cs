namespace MigrationDomain.Rules;

/// <summary>A date that is given, not computed: the root of a template, or a further anchor that a request pins.</summary>
public sealed class AnchorRule : DateRule
{
    private AnchorRule(bool isRoot) => IsRoot = isRoot;

    /// <summary>The rule of the one milestone the whole plan hangs from, for example Go Live. A template has exactly one.</summary>
    public static AnchorRule Root { get; } = new(isRoot: true);

    /// <summary>The rule of a milestone whose date is only known when a request pins it; what hangs from it is left out otherwise.</summary>
    public static AnchorRule WhenGiven { get; } = new(isRoot: false);

    /// <summary>Whether this is the root.</summary>
    public bool IsRoot { get; }

    private protected override object Parts => IsRoot;

    /// <inheritdoc/>
    public override IEnumerable<MilestoneKey> Anchors() => [];

    /// <inheritdoc/>
    public override string ToString() => IsRoot ? "the date given" : "the date given, when it is known";
}
