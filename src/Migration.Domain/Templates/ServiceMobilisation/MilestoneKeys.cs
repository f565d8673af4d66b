using MigrationDomain.Rules;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The milestones of a service mobilisation, by key.</summary>
internal static class MilestoneKeys
{
    public static readonly MilestoneKey NoticePublished = new("notice-published");
    public static readonly MilestoneKey FurtherDecision = new("further-decision");
    public static readonly MilestoneKey StandstillEnds = new("standstill-ends");
    public static readonly MilestoneKey EarliestAward = new("earliest-award");
    public static readonly MilestoneKey WorkforceInformation = new("workforce-information");
    public static readonly MilestoneKey ConditionsPrecedent = new("conditions-precedent");
    public static readonly MilestoneKey WorksComplete = new("works-complete");
    public static readonly MilestoneKey LogisticsOperational = new("logistics-operational");
    public static readonly MilestoneKey StaffInPlace = new("staff-in-place");
    public static readonly MilestoneKey ImtReady = new("imt-ready");
    public static readonly MilestoneKey CommunicationsDelivered = new("communications-delivered");
    public static readonly MilestoneKey ConditionDocumentChanged = new("condition-document-changed");
    public static readonly MilestoneKey ServiceCommencement = new("service-commencement");
    public static readonly MilestoneKey ActualCommencement = new("actual-commencement");
    public static readonly MilestoneKey ExpiryAlert1 = new("expiry-alert-1");
    public static readonly MilestoneKey ExpiryAlert2 = new("expiry-alert-2");
    public static readonly MilestoneKey ContractEnd = new("contract-end");
    public static readonly MilestoneKey ExitComplete = new("exit-complete");
}
