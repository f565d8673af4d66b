namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>One thing wrong with what was given: which file, where in it, and one sentence with the value and the cure.</summary>
internal sealed record Fault
{
    public required string File { get; init; }

    public required Place Place { get; init; }

    public required string Message { get; init; }

    /// <summary>The whole message, on one line.</summary>
    public override string ToString() => $"{Shown.Plain(File)}: {Place}: {Message}";
}
