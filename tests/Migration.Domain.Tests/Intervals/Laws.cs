using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

// Two thousand cases a law; on a build server always the same ones.
internal static class Laws
{
    private static readonly Config Settings = Environment.GetEnvironmentVariable("CI") == "true"
        ? Config.QuickThrowOnFailure.WithMaxTest(2_000).WithQuietOnSuccess(true).WithReplay(20250401, 3)
        : Config.QuickThrowOnFailure.WithMaxTest(2_000).WithQuietOnSuccess(true);

    public static void Hold<T>(Gen<T> cases, Action<T> law) => Prop.ForAll(cases.ToArbitrary(), law).Check(Settings);
}
