using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

public class InstantScaleTests
{
    [Fact]
    public void Standard_reaches_over_the_century()
    {
        InstantScale.Standard.First.Should().BeLessThan(Instant.FromUtc(2000, 1, 1, 0, 0));
        InstantScale.Standard.Last.Should().BeGreaterThan(Instant.FromUtc(2101, 1, 1, 0, 0));
        InstantScale.Standard.ToString().Should().Be("whole seconds from 2050-01-01T00:00:00Z");
    }

    [Fact]
    public void Numbers_and_instants_undo_each_other() =>
        Laws.Hold(Gen.OneOf(Gen.Choose(-int.MaxValue, int.MaxValue - 1), Gen.Choose(-100_000, 100_000), Gen.Elements(-int.MaxValue, 0, int.MaxValue - 1)), seconds =>
        {
            Instant instant = InstantScale.Standard.ToInstant(seconds);
            Assert.Equal(seconds, InstantScale.Standard.ToSeconds(instant));
            Assert.Equal(Instant.FromUtc(2050, 1, 1, 0, 0).Plus(Duration.FromSeconds(seconds)), instant);
        });

    [Fact]
    public void An_instant_between_seconds_is_refused_not_rounded()
    {
        Instant half = Instant.FromUtc(2026, 4, 7, 9, 0).PlusNanoseconds(500_000_000);

        InstantScale.Standard.Invoking(scale => scale.ToSeconds(half)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Instant 2026-04-07T09:00:00.5Z has a fraction of a second; give a whole second. (Parameter 'instant')");
        FluentActions.Invoking(() => new InstantScale(half)).Should().Throw<ArgumentException>()
            .WithMessage("The origin 2026-04-07T09:00:00.5Z has a fraction of a second; give a whole second. (Parameter 'origin')");
    }

    [Fact]
    public void An_instant_out_of_reach_is_refused()
    {
        InstantScale scale = InstantScale.Standard;
        const string reach = "is outside 1981-12-13T20:45:53Z to 2118-01-20T03:14:06Z, which the scale from 2050-01-01T00:00:00Z reaches. (Parameter 'instant')";

        scale.Invoking(it => it.ToSeconds(scale.First - Duration.FromSeconds(1))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage($"Instant 1981-12-13T20:45:52Z {reach}");
        scale.Invoking(it => it.ToSeconds(Instant.FromUtc(2300, 1, 1, 0, 0))).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage($"Instant 2300-01-01T00:00:00Z {reach}");
        scale.Invoking(it => it.ToSeconds(Instant.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
