using System.Collections.Immutable;
using MigrationDomain.Rules;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Everything that was read about a rule, in all editions, and what follows for its provenance in one of them.</summary>
/// <remarks>
/// An edition speaks for itself. Where it is silent, the nearest earlier edition is cited: a duty keeps its certainty, a figure becomes
/// unverified. Where only a later edition speaks, the rule is our default, taken from there. Documents outside the editions are always cited.
/// </remarks>
internal sealed class Standing
{
    private readonly Hardness _hardness;
    private readonly Certainty _certainty;
    private readonly bool _hasFigure;
    private readonly ImmutableArray<RuleSource> _sources;

    public Standing(Hardness hardness, Certainty certainty, bool hasFigure, params IEnumerable<RuleSource> sources)
    {
        _hardness = hardness;
        _certainty = certainty;
        _hasFigure = hasFigure;
        _sources = [.. sources];
    }

    /// <summary>Something that must be done or hold, without a number of its own.</summary>
    public static Standing HardDuty(params IEnumerable<RuleSource> sources) => new(Hardness.Hard, Certainty.Must, hasFigure: false, sources);

    /// <summary>Something that is advised, without a number of its own.</summary>
    public static Standing SoftDuty(params IEnumerable<RuleSource> sources) => new(Hardness.Soft, Certainty.May, hasFigure: false, sources);

    /// <summary>A number that binds.</summary>
    public static Standing HardFigure(params IEnumerable<RuleSource> sources) => new(Hardness.Hard, Certainty.Must, hasFigure: true, sources);

    /// <summary>A usual number or an example.</summary>
    public static Standing SoftFigure(params IEnumerable<RuleSource> sources) => new(Hardness.Soft, Certainty.May, hasFigure: true, sources);

    /// <summary>A choice of ours in every edition; the sources are what it was built on.</summary>
    public static Standing OwnDefault(Hardness hardness, params IEnumerable<RuleSource> sources) => new(hardness, Certainty.OurDefault, hasFigure: true, sources);

    /// <summary>A service level of GP IT Futures: a binding figure there, kept unverified after it, and no more than good practice before it.</summary>
    public static Provenance ServiceLevel(Edition edition, params IEnumerable<RuleSource> sources) =>
        (edition == Editions.Guide2019 ? OwnDefault(Hardness.Soft, sources) : HardFigure(sources)).In(edition);

    public Provenance In(Edition edition)
    {
        RuleSource[] own = Of(edition);
        RuleSource[] beside = Of(null);
        Edition? nearest = Nearest(edition);
        RuleSource[] cited = own.Length > 0 || nearest is null ? own : Of(nearest);
        bool isSettled = own.Length > 0 || beside.Length > 0 || nearest is null || _certainty == Certainty.OurDefault;
        Certainty certainty = isSettled ? _certainty : Elsewhere(nearest!, edition);
        return new Provenance(_hardness, certainty, [.. cited, .. beside]);
    }

    private Certainty Elsewhere(Edition speaker, Edition silent)
    {
        if (speaker.Year > silent.Year)
        {
            return Certainty.OurDefault;
        }

        return _hasFigure ? Certainty.Unverified : _certainty;
    }

    private RuleSource[] Of(Edition? edition) => [.. _sources.Where(source => Sources.EditionOf(source) == edition)];

    /// <summary>The last edition before this one that speaks, otherwise the first one after it.</summary>
    private Edition? Nearest(Edition edition)
    {
        Edition[] speaking = [.. _sources.Select(Sources.EditionOf).OfType<Edition>().Distinct().OrderBy(candidate => candidate.Year)];
        return speaking.LastOrDefault(candidate => candidate.Year < edition.Year) ?? speaking.FirstOrDefault(candidate => candidate.Year > edition.Year);
    }
}
