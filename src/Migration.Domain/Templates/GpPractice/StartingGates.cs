using MigrationDomain.Rules;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.Criticality;
using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>G1 to G3: the money, the supplier's slot and the practice's equipment.</summary>
internal static class StartingGates
{
    public static IEnumerable<GateTemplate> In(Edition edition) =>
    [
        new(GateKeys.Funding, "Funding", On(OrderPlaced), Commissioner, FundingCriteria(edition), Deciding.In(edition)),
        new(GateKeys.Slot, "Slot with the new supplier", After(OrderPlaced, Weeks(2), Calendars.DayRoll.Preceding), NewSupplier, SlotCriteria(edition), Accepting.In(edition)),
        new(GateKeys.Technical, "Technical readiness", After(MilestoneKeys.TechnicalSurvey, WorkingDays(5)), PracticeManager, TechnicalCriteria(edition), OwnDefault(Hardness.Hard, Surveying).In(edition)),
    ];

    private static readonly Standing Deciding = HardDuty(CommissionerDraft, Guide2019("get started"), Guide2020("get started"), Current("overview of a migration"));

    private static readonly Standing Accepting = HardDuty(Guide2019("get started"), Guide2020("get started"));

    private static readonly RuleSource[] Surveying = [Guide2019("technical survey"), Guide2020("technical survey")];

    private static IEnumerable<GateCriterion> FundingCriteria(Edition edition) =>
    [
        new(new("g1-justification"), "The business justification is approved", Must, Commissioner, "the approval of the commissioner and of any local board", Deciding.In(edition))
        {
            MetBy = [Activity("gp-01")],
        },
        new(new("g1-money"), "Funding is secured, training and core hardware included", Must, Commissioner, "the confirmation of funding", HardDuty(Guide2020("get started"), Current("buying a new system and preparing for migration")).In(edition))
        {
            MetBy = [Activity("gp-02")],
        },
        new(new("g1-delivery-partner"), "The delivery partner knows of the migration", Should, PracticeManager, "its reply", SoftDuty(CommissionerDraft, Guide2019("get started")).In(edition))
        {
            MetBy = [Activity("gp-03")],
        },
    ];

    private static IEnumerable<GateCriterion> SlotCriteria(Edition edition) =>
    [
        new(new("g2-go-live-agreed"), "A provisional Go Live is agreed by practice, commissioner, delivery partner and new supplier", Must, ProjectManager, "the agreed date in writing", Accepting.In(edition))
        {
            MetBy = [Activity("gp-04")],
        },
        new(new("g2-order"), "The order is placed", Must, Commissioner, "the order", Accepting.In(edition)) { MetBy = [Activity("gp-06")] },
        new(new("g2-accepted"), "The new supplier has accepted the order and confirmed the slot", Must, NewSupplier, "the acceptance and the schedule of key dates", Accepting.In(edition))
        {
            MetBy = [Activity("gp-07")],
        },
        new(new("g2-clear-of-busy-times"), "Go Live lies outside busy times and times when many are away", Should, ProjectManager, "the check of the dates against availability", SoftDuty(KickoffDraft, Guide2019("get started")).In(edition))
        {
            MetBy = [Activity("gp-05")],
        },
    ];

    private static IEnumerable<GateCriterion> TechnicalCriteria(Edition edition) =>
    [
        new(new("g3-survey"), "The technical survey is done", Must, SurveyEngineer, "the report of the survey", HardDuty(Surveying).In(edition)) { MetBy = [Activity("gp-16")] },
        new(new("g3-requirements-signed"), "The practice has signed the technical requirements", Must, PracticeManager, "the signed form", HardDuty(Surveying).In(edition))
        {
            MetBy = [Activity("technical-requirements-signed")],
        },
        new(new("g3-equipment-agreed"), "Further equipment, who pays for it and its delivery are agreed with the commissioner", Must, Commissioner, "the agreement, or the statement that none is needed", HardDuty([CommissionerDraft, .. Surveying]).In(edition))
        {
            MetBy = [Activity("equipment-agreed")],
        },
        new(new("g3-backup"), "The backup on which the first extract is based is confirmed", Should, OldSupplier, "the old supplier's confirmation", ServiceLevel(edition, Process("p. 13")))
        {
            MetBy = [Activity("gp-17")],
        },
    ];
}
