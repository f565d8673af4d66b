using System.Text.Json;
using Json.Schema;

namespace MigrationDomain.Interchange.Json;

/// <summary>The schemas of the documents as a validator that we did not write understands them.</summary>
internal sealed class Schema
{
    private static readonly EvaluationOptions Quick = new() { OutputFormat = OutputFormat.Flag, RequireFormatValidation = true };

    private static readonly EvaluationOptions Told = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonSchema _schema;

    private Schema(string text) => _schema = JsonSchema.FromText(text);

    internal static Schema Template { get; } = new(JsonSchemas.Template);

    internal static Schema Request { get; } = new(JsonSchemas.Request);

    internal static Schema Portfolio { get; } = new(JsonSchemas.Portfolio);

    internal static Schema Availability { get; } = new(JsonSchemas.Availability);

    internal static Schema Ledger { get; } = new(JsonSchemas.Ledger);

    internal static Schema Plan { get; } = new(JsonSchemas.Plan);

    internal static Schema Conflicts { get; } = new(JsonSchemas.Conflicts);

    /// <summary>What the validator says against a document: each fault with its place.</summary>
    internal string[] FaultsOf(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return _schema.Evaluate(document.RootElement, Quick).IsValid ? []
            : [.. _schema.Evaluate(document.RootElement, Told).Details!.Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}"))];
    }
}
