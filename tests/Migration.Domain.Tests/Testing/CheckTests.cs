using FsCheck.Fluent;

namespace MigrationDomain.Testing;

public sealed class CheckTests
{
    [Fact]
    public void That_tries_two_thousand_inputs()
    {
        int tried = 0;
        Check.That(Gen.Choose(1, 9), (int _) => { tried++; });
        tried.Should().Be(2_000);
    }

    [Fact]
    public void That_fails_with_the_seed_when_a_law_does_not_hold()
    {
        Action check = () => Check.That(Gen.Choose(1, 9), number => number < 9);
        check.Should().Throw<Exception>().WithMessage("*(*,*)*9*");
    }
}
