using MigrationDomain.Planning;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Letters;

/// <summary>Says where the period of a notice comes from, no more than is known.</summary>
internal static class PeriodBasis
{
    public static string Of(PlannedNotice notice)
    {
        Provenance provenance = notice.Template.Provenance;
        return notice.Period != notice.Template.Period ? "The period was set for this plan."
            : provenance is { Certainty: Certainty.LocalCustom } ? "The period is a local custom."
            : provenance is { Certainty: Certainty.OurDefault } ? "No source gives a figure for the period."
            : provenance.LacksSource ? "The source of the period is not stated."
            : Cited(provenance.Certainty, provenance.Sources[0]);
    }

    private static string Cited(Certainty certainty, RuleSource source) => certainty switch
    {
        Certainty.Must => $"The period is the rule of \"{source}\".",
        Certainty.May => $"The period is a usual one, given by \"{source}\".",
        _ => $"The period was given by an earlier edition and is unverified: \"{source}\".",
    };
}
