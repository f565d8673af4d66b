using static MigrationDomain.Templates.GpPractice.MilestoneKeys;
using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Who is needed on the critical days before the cutover, from the kick-off to the signed data check.</summary>
internal static class CriticalDays
{
    public static IEnumerable<Requirement> In(Edition edition) =>
    [
        new PresenceRequirement(ProjectManager, PlanSpan.On(KickOff), Meeting.In(edition)),
        new PresenceRequirement(PracticeManager, PlanSpan.On(KickOff), Meeting.In(edition)),

        // The later guide has the new supplier there "if available", and adds the lead GP and the commissioner.
        new CoverRequirement(NewSupplier, atLeast: 1, PlanSpan.On(KickOff), provenance: Meeting.In(edition)) { IsAdvised = true },
        new PresenceRequirement(LeadGp, PlanSpan.On(KickOff), LaterMeeting.In(edition)) { IsAdvised = true },
        new CoverRequirement(Commissioner, atLeast: 1, PlanSpan.On(KickOff), provenance: LaterMeeting.In(edition)) { IsAdvised = true },

        new CoverRequirement(SurveyEngineer, atLeast: 1, PlanSpan.On(TechnicalSurvey), provenance: Survey.In(edition)) { IsAdvised = true },

        // Data checking begins on the day of the initial data production.
        new CoverRequirement(NewSupplier, atLeast: 1, PlanSpan.On(InitialDataProduction), provenance: FirstCheck.In(edition)) { IsAdvised = true },
        new CoverRequirement(DeliveryPartner, atLeast: 1, PlanSpan.On(InitialDataProduction), provenance: FirstCheck.In(edition)) { IsAdvised = true },
        new CoverRequirement(Tester, atLeast: 1, PlanSpan.During(PhaseKeys.DataChecking), provenance: FirstCheck.In(edition)) { IsDedicated = true },

        new PresenceRequirement(LeadGp, PlanSpan.On(DataSignOff), HardDuty(Guide2019("initial data production"), Guide2020("key phases, step 8")).In(edition)),
    ];

    private static readonly Standing Meeting = HardDuty(Guide2019("kick-off"), Guide2020("kick-off"));

    private static readonly Standing LaterMeeting = SoftDuty(Guide2020("kick-off"));

    private static readonly Standing Survey = SoftDuty(Guide2019("kick-off"), Guide2020("technical survey"));

    private static readonly Standing FirstCheck = SoftDuty(Guide2019("initial data production"));
}
