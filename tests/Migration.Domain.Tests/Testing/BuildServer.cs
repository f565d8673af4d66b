namespace MigrationDomain.Testing;

/// <summary>Whether the tests run where nobody watches: the environment variable CI is true.</summary>
public static class BuildServer
{
    /// <summary>Seeds are fixed there, and golden files cannot be accepted.</summary>
    public static bool IsHere { get; } =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);
}
