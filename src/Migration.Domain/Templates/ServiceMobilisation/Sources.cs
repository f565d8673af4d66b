using MigrationDomain.Rules;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The documents behind the rules. Only those on the standstill belong to one edition; the rest stand beside all of them.</summary>
internal static class Sources
{
    public static readonly RuleSource Guide = new("Live service mobilisation in healthcare: a guide (atkinspire.co.uk, December 2017)");

    public static readonly RuleSource TenderGuides = new("Guides to tendering for health services (jctenders.com)", "mobilisation plans");

    public static readonly RuleSource ProviderSelection = new(
        "Provider Selection Regime: statutory guidance (NHS England, corrected January 2024)", "reviewing decisions during the standstill period");

    public static readonly RuleSource ProcurementAct = new("Procurement Act 2023, section 51, with the Government's guidance on it");

    public static readonly RuleSource ContractsRegulations = new("Public Contracts Regulations 2015, regulation 87, as summarised by the Civil Service");

    public static readonly RuleSource Transfers = new("TUPE Regulations, regulation 11, as amended in 2014");

    public static readonly RuleSource CatalogueTerms = new("NHS Buying Catalogue (2024)", "end dates of contracts");

    /// <summary>The General Conditions of the NHS Standard Contract.</summary>
    public static RuleSource StandardContract(string condition) => new("NHS Standard Contract 2019/20, shorter form", $"General Conditions, {condition}");
}
