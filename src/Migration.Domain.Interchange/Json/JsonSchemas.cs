using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Writing;

namespace MigrationDomain.Interchange.Json;

/// <summary>The JSON Schemas (2020-12) of the documents this package writes and reads, for editors and for validators.</summary>
/// <remarks>They are made from the same descriptions by which the documents are written. The package holds them as files in its folder <c>schemas</c>.</remarks>
public static class JsonSchemas
{
    /// <summary>The schema of what <see cref="TemplateJson"/> writes and reads.</summary>
    public static string Template { get; } = JsonText.Of(DocumentSchema.Of("template", TemplateForms.Template.Describe));

    /// <summary>The schema of what <see cref="RequestJson"/> writes and reads.</summary>
    public static string Request { get; } = JsonText.Of(DocumentSchema.Of("request", RequestForms.Request.Describe, saysVersion: false));

    /// <summary>The schema of what <see cref="PortfolioJson"/> writes and reads.</summary>
    public static string Portfolio { get; } = JsonText.Of(DocumentSchema.Of("portfolio", PortfolioForms.Portfolio.Describe, saysVersion: false));

    /// <summary>The schema of what <see cref="AvailabilityJson"/> writes and reads.</summary>
    public static string Availability { get; } = JsonText.Of(DocumentSchema.Of("availability", AvailabilityForms.Roster.Describe));

    /// <summary>The schema of what <see cref="LedgerJson"/> writes and reads.</summary>
    public static string Ledger { get; } = JsonText.Of(DocumentSchema.Of("ledger", LedgerForms.Ledger.Describe));

    /// <summary>The schema of what <see cref="PlanJson"/> writes.</summary>
    public static string Plan { get; } = JsonText.Of(DocumentSchema.Of("plan", PlanForms.Plan.Describe));

    /// <summary>The schema of what <see cref="ConflictsJson"/> writes.</summary>
    public static string Conflicts { get; } = JsonText.Of(DocumentSchema.Of("conflicts", ConflictForms.Conflicts.Describe));
}
