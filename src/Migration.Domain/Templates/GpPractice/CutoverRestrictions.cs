using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Ways of working during the cutover on which the editions disagree.</summary>
internal static class CutoverRestrictions
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        Throughout("cutover-old-system", "Use of the old system in the cutover", OldSystem, edition, Differences.OldSystemInCutover(edition), PracticeManager),
        Throughout("cutover-referrals", "Referrals in the cutover", Referrals(edition), edition, Differences.ReferralsInCutover(edition), LeadGp, ClinicalStaff),
        Throughout("cutover-summarising", "Summarising in the cutover", Summarising, edition, Differences.SummarisingInCutover(edition), Administrator),
    ];

    private static readonly Standing OldSystem = SoftDuty(
        Guide2019("planning for cutover"), Guide2020("planning for cutover"), Current("planning for cutover; final data production and cutover"));

    private static readonly Standing Summarising = SoftDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover"));

    private static Standing Referrals(Edition edition) => edition == Editions.Guide2019
        ? SoftDuty(Guide2019("planning for cutover"))
        : OwnDefault(Rules.Hardness.Soft, Guide2019("planning for cutover"));

    private static ActivityTemplate Throughout(string key, string name, Standing standing, Edition edition, string remark, params RoleKey[] owners) =>
        new(new(key), name, PhaseKeys.Cutover, standing.In(edition))
        {
            Owners = [.. owners],
            NotBefore = On(FinalDataProduction),
            Latest = On(GoLiveDay),
            Remark = remark,
        };
}
