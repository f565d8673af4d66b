using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Testing;

/// <summary>Checks a law on many generated inputs.</summary>
/// <remarks>
/// On a build server the seed is fixed; elsewhere every run draws a new one, which a failure prints as
/// "(seed,gamma)". To run that one again, set the environment variable CHECK_SEED to "seed,gamma".
/// </remarks>
public static class Check
{
    /// <summary>How many inputs a law is tried on.</summary>
    public const int Cases = 2_000;

    private static readonly Config Settings = Configure();

    /// <summary>Checks that the law holds for all inputs.</summary>
    public static void That<T>(Arbitrary<T> inputs, Func<T, bool> law) => Prop.ForAll(inputs, law).Check(Settings);

    /// <summary>Checks that the assertions in the law pass for all inputs.</summary>
    public static void That<T>(Arbitrary<T> inputs, Action<T> law) => Prop.ForAll(inputs, law).Check(Settings);

    /// <summary>Checks that the law holds for all inputs; a failing input is not made smaller.</summary>
    public static void That<T>(Gen<T> inputs, Func<T, bool> law) => That(inputs.ToArbitrary(), law);

    /// <summary>Checks that the assertions in the law pass for all inputs; a failing input is not made smaller.</summary>
    public static void That<T>(Gen<T> inputs, Action<T> law) => That(inputs.ToArbitrary(), law);

    private static Config Configure()
    {
        Config config = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithQuietOnSuccess(true);
        string? seed = Environment.GetEnvironmentVariable("CHECK_SEED") ?? (BuildServer.IsHere ? "20250401,3" : null);
        if (seed is null)
        {
            return config;
        }

        ulong[] parts = [.. seed.Split(',').Select(part => ulong.Parse(part, CultureInfo.InvariantCulture))];
        return config.WithReplay(parts[0], parts[1]);
    }
}
