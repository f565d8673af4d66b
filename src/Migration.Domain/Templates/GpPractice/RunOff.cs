using MigrationDomain.Rules;
using static MigrationDomain.Templates.GpPractice.Sources;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>How long the old system can still be read after Go Live: the figure in which the editions differ most.</summary>
/// <remarks>
/// 45 days were the standard in 2019. The edition of 2020 took the number out of its closing chapter and leaves the length to the supplier, so
/// the shorter one is kept, unverified. NHS England says 90 days.
/// </remarks>
internal static class RunOff
{
    public static DateOffset AccessFor(Edition edition) => DateOffset.Days(edition == Editions.NhsEngland2025 ? 90 : 45);

    public static Provenance Access(Edition edition) => new(
        Hardness.Hard,
        edition == Editions.GpItFutures2020 ? Certainty.Unverified : Certainty.Must,
        edition.Key switch
        {
            "guide-2019" => [Guide2019("cutover and Go Live; post Go Live; end of your migration")],
            "gp-it-futures-2020" => [Guide2020("Go Live; end of your migration"), Guide2019("end of your migration")],
            _ => [Current("planning for cutover")],
        });
}
