using MigrationDomain.Testing;

namespace MigrationDomain.Samples;

/// <summary>What the samples print. README quotes from these golden files.</summary>
public class SampleOutputTests
{
    [Theory]
    [InlineData("FirstPlan", "en-GB", "Europe/London")]
    [InlineData("FirstPlan", "fr-FR", "America/St_Johns")]
    [InlineData("FirstPlan", "fa-IR", "America/St_Johns")]
    [InlineData("TeamConflicts", "en-GB", "Europe/London")]
    [InlineData("TeamConflicts", "fr-FR", "America/St_Johns")]
    [InlineData("TeamConflicts", "fa-IR", "America/St_Johns")]
    [InlineData("WeeklyReport", "en-GB", "Europe/London")]
    [InlineData("WeeklyReport", "fr-FR", "America/St_Johns")]
    [InlineData("WeeklyReport", "fa-IR", "America/St_Johns")]
    [InlineData("Formats", "en-GB", "Europe/London")]
    [InlineData("Formats", "fr-FR", "America/St_Johns")]
    [InlineData("Formats", "fa-IR", "America/St_Johns")]
    public void A_sample_prints_the_same_on_every_machine(string sample, string language, string zone) =>
        Golden.Match(SampleOutput.Of(sample, language, zone), $"{sample}.txt");
}
