namespace MigrationDomain.Architecture;

/// <summary>A file of the library.</summary>
/// <param name="Path">Below the folder of the project, with forward slashes.</param>
/// <param name="Code">Its text without comments.</param>
internal sealed record SourceFile(string Path, string Code);
