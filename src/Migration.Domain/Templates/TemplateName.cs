namespace MigrationDomain.Templates;

/// <summary>One use of a key by a part of a template.</summary>
/// <param name="UsedBy">The part, for example "Milestone 'final-extract'".</param>
/// <param name="Use">How it uses the key, for example "counts from".</param>
/// <param name="Key">The milestone, phase, window, role or gate key, the reference to a rule, or the text that should be the key of a role.</param>
internal sealed record TemplateName(string UsedBy, string Use, object Key);
