using MigrationDomain.Testing;

namespace MigrationDomain.Architecture;

public sealed class PublicApiTests
{
    /// <summary>The difference is the review: is each line wanted for ten years?</summary>
    [Fact]
    public void The_public_surface_of_the_core_is_what_was_agreed() =>
        Golden.Match(string.Join('\n', PublicTypes.OfCore.Select(PublicApi.Describe)), "PublicApi.txt");

    /// <inheritdoc cref="The_public_surface_of_the_core_is_what_was_agreed"/>
    [Fact]
    public void The_public_surface_of_the_interchange_is_what_was_agreed() =>
        Golden.Match(string.Join('\n', PublicTypes.OfInterchange.Select(PublicApi.Describe)), "PublicApi.Interchange.txt");

    [Fact]
    public void Nullability_defaults_and_names_are_printed()
    {
        PublicApi.Describe(typeof(Rules.RuleSource)).Should().Be(
            """
            sealed record MigrationDomain.Rules.RuleSource : IEquatable<RuleSource>
                RuleSource(string document, string place = "")
                override string ToString()
                string Document { get; }
                string Place { get; }

            """.ReplaceLineEndings("\n"));
        PublicApi.Describe(typeof(Rules.RuleOverride)).Should().Contain("required string By { get; init; }").And.Contain("DateOffset? Offset { get; init; }");
        PublicApi.Describe(typeof(Templates.RoleTemplate)).Should().Contain("RoleTemplate(RoleKey key, string name, params IEnumerable<string> aliases)");
        PublicApi.Describe(typeof(Templates.MigrationTemplate)).Should().Contain("MilestoneTemplate? Find(MilestoneKey key)").And.Contain("IEnumerable<PhaseTemplate>? phases = null");
        PublicApi.Describe(typeof(Rules.Hardness)).Should().Be("enum MigrationDomain.Rules.Hardness\n    Soft = 0\n    Hard = 1\n");
    }
}
