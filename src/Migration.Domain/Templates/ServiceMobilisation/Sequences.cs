using MigrationDomain.Rules;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>What must come before what, however dates are moved.</summary>
internal static class Sequences
{
    public static IEnumerable<SequenceRule> In(Edition edition, ServiceContract contract) =>
    [
        new(NoticePublished, FurtherDecision, provenance: Standstill.Further(edition)),
        new(StandstillEnds, EarliestAward, provenance: Standstill.Duty(edition)),
        new(EarliestAward, ServiceCommencement, provenance: Following),
        new(WorkforceInformation, ServiceCommencement, provenance: Following),
        new(ConditionsPrecedent, ServiceCommencement, provenance: Following),
        new(WorksComplete, ServiceCommencement, sameDayAllowed: true, Following),
        new(LogisticsOperational, ServiceCommencement, sameDayAllowed: true, Following),
        new(StaffInPlace, ServiceCommencement, sameDayAllowed: true, Following),
        new(ImtReady, ServiceCommencement, sameDayAllowed: true, Following),
        new(CommunicationsDelivered, ServiceCommencement, sameDayAllowed: true, Following),
        new(ServiceCommencement, ActualCommencement, sameDayAllowed: true, Commencing),
        new(ActualCommencement, ContractEnd, provenance: Following),
        new(ContractEnd, ExitComplete, sameDayAllowed: true, Following),
        .. contract.Parts.Select(part => new SequenceRule(part.Key, part.Whole, sameDayAllowed: true)),
    ];

    private static readonly Provenance Following = new(Hardness.Hard, Certainty.Must, Sources.Guide);

    private static readonly Provenance Commencing = new(Hardness.Hard, Certainty.Must, Sources.StandardContract("GC3"));
}
