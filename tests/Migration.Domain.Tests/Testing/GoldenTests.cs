namespace MigrationDomain.Testing;

public sealed class GoldenTests
{
    [Fact]
    public void FindDifference_names_the_first_line_that_differs() =>
        Golden.FindDifference("one\ntwo\nthree", "one\n2\n3").Should().Be("line 2 differs:\nexpected 'two'\nfound    '2'");

    [Fact]
    public void FindDifference_sees_a_missing_line() =>
        Golden.FindDifference("one\ntwo", "one").Should().Be("line 2 differs:\nexpected 'two'\nfound    nothing");

    [Fact]
    public void FindDifference_is_silent_about_equal_texts() =>
        Golden.FindDifference("one\n", "one\n").Should().BeNull();
}
