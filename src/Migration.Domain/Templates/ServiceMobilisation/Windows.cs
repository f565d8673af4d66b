using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The stretches of days that mean something to people and their calendars.</summary>
internal static class Windows
{
    public static IEnumerable<WindowTemplate> In(Edition edition) =>
    [
        new(new("standstill"), "Standstill", Standstill.Begins(edition), On(StandstillEnds), Standstill.Period(edition))
        {
            Purpose = "The contract may not be awarded.",
        },
        new(WindowKeys.ContractTransition, "Contract transition period", On(EarliestAward), On(ActualCommencement), Staffed)
        {
            Purpose = "The provider keeps enough people on the transition, and the workstreams report to the mobilisation board.",
        },
        new(WindowKeys.CriticalWindow, "Critical window", Before(ServiceCommencement, DateOffset.WorkingDays(1)), On(ServiceCommencement), Critical)
        {
            Purpose = "Everything is ready and the service changes hands; those who lead are there.",
        },
    ];

    private static readonly Provenance Staffed = new(Hardness.Hard, Certainty.Must, Sources.Guide);

    private static readonly Provenance Critical = new(Hardness.Soft, Certainty.OurDefault, Sources.Guide);
}
