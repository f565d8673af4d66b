namespace MigrationDomain.Templates.GpPractice;

/// <summary>The editions of the stock GP practice template, oldest first.</summary>
internal static class StockEditions
{
    public static readonly string[] Keys = ["guide-2019", "gp-it-futures-2020", "nhs-england-2025"];

    public static MigrationTemplate Of(string edition) =>
        StandardTemplates.Find("gp-practice", edition) ?? throw new ArgumentException($"There is no edition '{edition}'.", nameof(edition));

    public static RuleEntry Rule(string edition, RuleKind kind, string id) => Of(edition).Rules().Single(rule => rule.Kind == kind && rule.Id == id);
}
