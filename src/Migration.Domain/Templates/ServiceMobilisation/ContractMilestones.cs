using MigrationDomain.Rules;
using static MigrationDomain.Rules.DateOffset;
using static MigrationDomain.Rules.OffsetRule;
using static MigrationDomain.Templates.ServiceMobilisation.MilestoneKeys;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The conditions precedent, the commencement they hold up, and the term of the contract.</summary>
internal static class ContractMilestones
{
    private const int ShortTermMonths = 3;

    public static IEnumerable<MilestoneTemplate> For(ServiceContract contract) =>
    [
        .. contract.Conditions.Select(condition => new MilestoneTemplate(condition.Key, condition.Name, AnchorRule.WhenGiven, Conditions)
        {
            Phase = PhaseKeys.Mobilisation, Owner = RoleKeys.ContractManagementLead, Longstop = condition.Longstop,
        }),
        new(ServiceCommencement, "Expected service commencement", AnchorRule.Root, Commencing)
        {
            Phase = PhaseKeys.Operation, Owner = RoleKeys.OperationalLead,
        },
        new(ActualCommencement, "Actual service commencement", Actual(contract), Commencing)
        {
            Phase = PhaseKeys.Operation, Owner = RoleKeys.OperationalLead,
        },
        new(ExpiryAlert1, "First alert that the contract expires", Before(ContractEnd, Days(IsShort(contract) ? 30 : 90)), Alerting)
        {
            Phase = PhaseKeys.Operation, Owner = RoleKeys.ContractManagementLead,
        },
        new(ExpiryAlert2, "Second alert that the contract expires", Before(ContractEnd, Days(IsShort(contract) ? 14 : 45)), Alerting)
        {
            Phase = PhaseKeys.Operation, Owner = RoleKeys.ContractManagementLead,
        },
        new(ContractEnd, "Contract ends", End(contract), Ending) { Phase = PhaseKeys.Exit, Owner = RoleKeys.ContractLead },
        new(ExitComplete, "Exit arrangements complete", AnchorRule.WhenGiven, Exit) { Phase = PhaseKeys.Exit, Owner = RoleKeys.ContractLead },
    ];

    private static DateRule Actual(ServiceContract contract) => contract.Conditions.IsEmpty
        ? On(ServiceCommencement)
        : new LatestOfRule([On(ServiceCommencement), .. contract.Conditions.Select(condition => After(condition.Key, Days(1)))], needsAll: true);

    // The term begins on the day of the commencement, so its last day is the day before that date so many months later.
    private static DateRule End(ServiceContract contract) => contract.TermMonths is { } months
        ? After(ServiceCommencement, Months(months), count: CountMode.IncludeStart)
        : AnchorRule.WhenGiven;

    private static bool IsShort(ServiceContract contract) => contract.TermMonths < ShortTermMonths;

    private static readonly Provenance Conditions = new(Hardness.Hard, Certainty.Must, Sources.StandardContract("GC4.1"), Sources.Guide);

    private static readonly Provenance Commencing = new(Hardness.Hard, Certainty.Must, Sources.StandardContract("GC3"));

    private static readonly Provenance Alerting = new(Hardness.Soft, Certainty.May, Sources.CatalogueTerms);

    private static readonly Provenance Ending = new(Hardness.Hard, Certainty.Must, Sources.CatalogueTerms);

    private static readonly Provenance Exit = new(Hardness.Hard, Certainty.Must, Sources.Guide);
}
