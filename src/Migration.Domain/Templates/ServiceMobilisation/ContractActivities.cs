using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;
using static MigrationDomain.Templates.ServiceMobilisation.RoleKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>mob-13 to mob-18: what law and contract ask for.</summary>
internal static class ContractActivities
{
    public static IEnumerable<ActivityTemplate> In(Edition edition) =>
    [
        new(new("mob-13"), "Standstill observed", PhaseKeys.Standstill, Standstill.Period(edition))
        {
            Owners = [Commissioner, ProcurementLead], NotBefore = Standstill.Begins(edition), Latest = On(StandstillEnds), Remark = Standstill.Manner(edition),
        },
        new(new("mob-14"), "Service commenced", PhaseKeys.Operation, Commencing)
        {
            Owners = [Provider, Commissioner], NotBefore = On(ActualCommencement), Latest = On(ActualCommencement), Remark = "without a break in the service",
        },
        new(new("mob-15"), "Information on transferring staff given to the provider", PhaseKeys.Mobilisation, Transfer)
        {
            Owners = [OldProvider], Latest = Before(ServiceCommencement, DateOffset.Days(28), DayRoll.Preceding), Remark = "at least so long before the transfer",
        },
        new(new("mob-16"), "Primary Care Support England told of a merger or closure that goes with the contract", PhaseKeys.Mobilisation, Merging)
        {
            Owners = [Provider], Latest = Before(ServiceCommencement, DateOffset.Weeks(6), DayRoll.Preceding), Remark = "sooner when many practices merge",
        },
        new(new("mob-17"), "Variation of the plan agreed for what nobody foresaw", PhaseKeys.Mobilisation, Guided)
        {
            Owners = [MobilisationBoard], Remark = "as needed; record the old date, the new date, the reason and who agreed",
        },
        new(new("mob-18"), "Contract ends", PhaseKeys.Exit, Ending)
        {
            Owners = [ContractLead, Provider], NotBefore = On(ContractEnd), Latest = On(ContractEnd), Remark = "the term counts from the expected commencement",
        },
    ];

    private static readonly Provenance Commencing = new(Hardness.Hard, Certainty.Must, Sources.StandardContract("GC3"));

    private static readonly Provenance Transfer = new(Hardness.Hard, Certainty.Unverified, Sources.Transfers);

    private static readonly Provenance Merging = new(Hardness.Hard, Certainty.Must, GpPractice.Sources.PcseMergers);

    private static readonly Provenance Guided = new(Hardness.Hard, Certainty.Must, Sources.Guide);

    private static readonly Provenance Ending = new(Hardness.Hard, Certainty.Must, Sources.CatalogueTerms);
}
