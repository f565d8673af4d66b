using MigrationDomain.Rules;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>The documents behind the rules, and the edition each belongs to.</summary>
internal static class Sources
{
    private const string KickoffDraftTitle = "Kickoff page, draft guide (NHS Digital, April 2019)";
    private const string CommissionerDraftTitle = "Commissioner checklist, draft guide (NHS Digital, April 2019)";
    private const string Guide2019Title = "GP Clinical System Migration Guide (NHS Digital, November 2019)";
    private const string Guide2020Title = "Clinical system migration guide for GP IT Futures, v1.5 (NHS Digital, March 2020)";
    private const string ProcessTitle = "GP IT Futures Catalogue Solution Migration Process, as quoted in drafts of the 2019-20 guide";
    private const string CurrentTitle = "Clinical system migration guide (NHS England, current edition)";

    public static readonly RuleSource KickoffDraft = new(KickoffDraftTitle);

    public static readonly RuleSource CommissionerDraft = new(CommissionerDraftTitle);

    public static readonly RuleSource Pcse = new("Primary Care Support England: Clinical System Migration");

    public static readonly RuleSource PcseMergers = new("Primary Care Support England: Practice Mergers and Closures");

    public static readonly RuleSource RegistrationFlags = new("Surrey and Sussex LMCs: FP69 flags");

    public static readonly RuleSource Dashboard = new("NHS practice migration dashboard (NHS Digital, 2022)");

    public static readonly RuleSource SupplierTimescales = new("NHS Buying Catalogue (2024)", "suppliers' implementation timescales");

    public static readonly RuleSource PatientLetter = new("The Courier, 3 September 2024", "system change at Perth City Medical Centre");

    public static RuleSource Guide2019(string chapter) => new(Guide2019Title, chapter);

    public static RuleSource Guide2020(string chapter) => new(Guide2020Title, chapter);

    /// <summary>The service levels of GP IT Futures.</summary>
    public static RuleSource Process(string page) => new(ProcessTitle, page);

    public static RuleSource Current(string chapter) => new(CurrentTitle, chapter);

    /// <summary>The edition a document belongs to; null for one that stands beside all editions.</summary>
    public static Edition? EditionOf(RuleSource source) => source.Document switch
    {
        KickoffDraftTitle or CommissionerDraftTitle or Guide2019Title => Editions.Guide2019,
        Guide2020Title or ProcessTitle => Editions.GpItFutures2020,
        CurrentTitle => Editions.NhsEngland2025,
        _ => null,
    };
}
