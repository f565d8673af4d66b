using System.Text.RegularExpressions;

namespace MigrationDomain.Architecture;

public sealed partial class SuppressionTests
{
    [Fact]
    public void A_suppression_gives_its_reason_on_its_line() => SourceFiles.All("src")
        .SelectMany(file => file.Text.Split('\n').Select(line => (file.Path, Line: line)))
        .Where(line => IsUnexplained(line.Line))
        .Select(line => $"{line.Path}: {line.Line.Trim()}")
        .Should().BeEmpty();

    [Theory]
    [InlineData("#pragma warning disable CA1000", true)]
    [InlineData("#pragma warning disable CA1000 // ", true)]
    [InlineData("#pragma warning disable CA1000 // the name is the domain's", false)]
    [InlineData("#pragma warning restore CA1000", false)]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\")]", true)]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\", Justification = \"\")]", true)]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\", Justification = \"the name is the domain's\")]", false)]
    [InlineData("<NoWarn>$(NoWarn);CA1000</NoWarn>", true)]
    [InlineData("<NoWarn>$(NoWarn);CA1000</NoWarn> <!-- the name is the domain's -->", false)]
    [InlineData("int noWarnings = 1;", false)]
    public void What_is_looked_for_is_found(string line, bool isUnexplained) => IsUnexplained(line).Should().Be(isUnexplained);

    private static bool IsUnexplained(string line) => Suppression().IsMatch(line) && !Reason().IsMatch(line);

    [GeneratedRegex(@"#pragma\s+warning\s+disable|\b(Unconditional)?SuppressMessage\b|<NoWarn>", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Suppression();

    [GeneratedRegex(@"//\s*\w|Justification\s*=\s*""[^""]|<!--\s*\w", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Reason();
}
