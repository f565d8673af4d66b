namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>A value that was given, with its place, so that a later fault can point at it.</summary>
internal sealed record Given<T>
    where T : notnull
{
    public required T Value { get; init; }

    public required Place Place { get; init; }

    public override string ToString() => Invariant($"{Value}");
}
