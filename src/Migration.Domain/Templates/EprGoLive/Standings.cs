using MigrationDomain.Rules;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>How sure the rules are. There is one edition, and it has no authority of its own: only the safety case and the checkpoints bind.</summary>
internal static class Standings
{
    /// <summary>What a source says must be, or what is physically needed.</summary>
    public static Provenance Must(params IEnumerable<RuleSource> sources) => new(Hardness.Hard, Certainty.Must, sources);

    /// <summary>What others did, or advise.</summary>
    public static Provenance Lesson(params IEnumerable<RuleSource> sources) => new(Hardness.Soft, Certainty.May, sources);

    /// <summary>A figure of ours, built on what the sources say without one.</summary>
    public static Provenance OwnFigure(params IEnumerable<RuleSource> sources) => new(Hardness.Soft, Certainty.OurDefault, sources);

    /// <summary>An order that follows from what the things are, though no source states it.</summary>
    public static Provenance OwnOrder(params IEnumerable<RuleSource> sources) => new(Hardness.Hard, Certainty.OurDefault, sources);
}
