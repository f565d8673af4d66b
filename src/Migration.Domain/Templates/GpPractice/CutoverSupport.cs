using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.WindowKeys;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Those who help during training and cutover, the supplier's word, and the clinicians' rotas.</summary>
internal static class CutoverSupport
{
    public static IEnumerable<Requirement> In(Edition edition) =>
    [
        new TrainerRequirement(Trainer, PlanSpan.During(Training), Teaching.In(edition)),
        new CoverRequirement(Reception, atLeast: 1, Training, provenance: SoftDuty(Guide2020("training")).In(edition)) { IsAdvised = true },

        new ConfirmationRequirement(NewSupplier, GoLiveDay, SoftDuty(Guide2019("cutover and Go Live")).In(edition)),
        new CoverRequirement(OldSupplier, atLeast: 1, PlanSpan.On(FinalDataProduction), provenance: Extract.In(edition)) { IsAdvised = true },
        new CoverRequirement(NewSupplier, atLeast: 1, Cutover, provenance: Support.In(edition)) { IsAdvised = true },
        new CoverRequirement(Trainer, atLeast: 1, Cutover, provenance: Support.In(edition)) { IsAdvised = true },
        new CoverRequirement(DeliveryPartner, atLeast: 1, Cutover, provenance: SoftDuty(Guide2020("cutover")).In(edition)) { IsAdvised = true },

        new BreatherRequirement(ClinicalStaff, PlanSpan.During(Breather), Slots.In(edition)),
        new RotaHorizonRequirement(ClinicalStaff, RotaHorizon, SoftDuty(Guide2019("planning for cutover"), Guide2020("planning for cutover")).In(edition)),
    ];

    private static readonly Standing Teaching = SoftDuty(Guide2019("training"), Guide2020("training"));

    private static readonly Standing Extract = SoftDuty(Guide2019("planning for cutover"));

    private static readonly Standing Support = SoftDuty(Guide2019("cutover and Go Live"), Guide2020("cutover"));

    private static readonly Standing Slots = SoftDuty(Guide2019("planning for cutover"), Guide2020("kick-off; planning for cutover"));
}
