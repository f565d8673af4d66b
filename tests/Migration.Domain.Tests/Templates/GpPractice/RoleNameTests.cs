namespace MigrationDomain.Templates.GpPractice;

public sealed class RoleNameTests
{
    [Theory]
    [InlineData("CCG", "commissioner")]
    [InlineData("PCT", "commissioner")]
    [InlineData("icb", "commissioner")]
    [InlineData("CSU", "delivery-partner")]
    [InlineData("target supplier", "new-supplier")]
    [InlineData("TSS", "new-supplier")]
    [InlineData("Source supplier", "old-supplier")]
    [InlineData("SSS", "old-supplier")]
    [InlineData("lead clinician", "lead-gp")]
    [InlineData("practice lead", "practice-manager")]
    [InlineData("PM", "project-manager")]
    [InlineData("NHS Digital", "national-body")]
    [InlineData("Docman", "subsidiary-supplier")]
    [InlineData("PCSE", "pcse")]
    [InlineData("super user", "change-champion")]
    public void Role_is_found_by_the_names_it_had_over_the_years(string name, string key) =>
        StandardTemplates.GpPractice.FindRole(name)!.Key.Value.Should().Be(key);
}
