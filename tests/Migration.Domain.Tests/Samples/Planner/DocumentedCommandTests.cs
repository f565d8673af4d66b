using MigrationDomain.Testing;

namespace MigrationDomain.Samples.Planner;

/// <summary>The commands that the documentation tells people to type.</summary>
public class DocumentedCommandTests
{
    private const string Prefix = "dotnet run --project samples/Planner -- ";

    private static readonly string[] Pages = ["README.md", "samples/Planner/requests/README.md"];

    public static TheoryData<string> Commands => [.. Pages
        .SelectMany(page => Repository.Read(page).ReplaceLineEndings("\n").Split('\n', '`'))
        .Where(line => line.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(line => line[Prefix.Length..])
        .Distinct()];

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_of_the_documentation_is_answered(string command)
    {
        string[] arguments = [.. command.Split(' ').Select(word => word.StartsWith("samples/", StringComparison.Ordinal) ? Repository.PathOf(word) : word)];
        Run run = Run.Program("", arguments);
        run.Error.Should().BeEmpty();
        run.Status.Should().BeInRange(0, 1);
    }

    [Fact]
    public void Every_request_to_try_is_described() =>
        Directory.EnumerateFiles(Repository.PathOf("samples/Planner/requests"), "*.json").Select(Path.GetFileName)
            .Should().BeEquivalentTo(RequestFileTests.Names).And.OnlyContain(file => Repository.Read("samples/Planner/requests/README.md").Contains($"| `{file}` |"));
}
