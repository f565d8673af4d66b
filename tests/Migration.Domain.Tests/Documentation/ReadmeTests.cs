using System.Reflection;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Documentation;

/// <summary>README tells the truth: its code is compiled, its output is printed, its tables are whole.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Every_code_block_is_a_region_of_a_sample() =>
        Readme.Blocks.Where(block => block.Language == "csharp").Select(block => block.Text).Should().HaveCountGreaterThan(4)
            .And.BeSubsetOf(SampleRegion.All.Select(region => region.Text));

    [Fact]
    public void Every_output_block_is_printed_by_the_sample_whose_code_stands_before_it()
    {
        int checkedBlocks = 0;
        string? printed = null;
        foreach ((string language, string text) in Readme.Blocks)
        {
            if (language == "csharp")
            {
                string sample = SampleRegion.All.First(region => region.Text == text).Sample;
                printed = Repository.Read($"tests/Migration.Domain.Tests/Samples/{sample}.txt");
            }
            else if (language == "text")
            {
                printed.Should().NotBeNull().And.Contain(text);
                checkedBlocks++;
            }
        }

        checkedBlocks.Should().BeGreaterThan(4);
    }

    [Fact]
    public void The_table_of_findings_lists_every_code_once() => CodesOf("finding").Should().BeEquivalentTo(Constants(typeof(FindingCodes)));

    [Fact]
    public void The_table_of_conflicts_lists_every_code_once() => CodesOf("conflict").Should().BeEquivalentTo(Constants(typeof(ConflictCodes)));

    [Fact]
    public void The_table_of_sources_lists_every_template_in_every_edition() =>
        Readme.Rows("template").Select(row => string.Join(' ', Readme.Codes(row[0]).Concat(Readme.Codes(row[1]))))
            .Should().BeEquivalentTo(StandardTemplates.All.Select(template => $"{template.Key} {template.Edition.Key}"));

    [Fact]
    public void The_table_of_rooms_lists_every_namespace() =>
        Readme.Rows("room").SelectMany(row => Readme.Codes(row[0]))
            .Should().BeEquivalentTo(typeof(MigrationPlan).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct());

    [Fact]
    public void The_years_of_the_bank_holidays_are_those_of_the_tables() => Readme.Text.Should().Contain(Invariant(
        $"bank holidays are known for {BankHolidays.All.Max(table => table.Coverage.Start.Year)} to {BankHolidays.All.Min(table => table.Coverage.End.Year)}."));

    [Fact]
    public void Every_file_that_is_linked_exists() =>
        Readme.Text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .Where(target => !target.StartsWith("https://", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(target => File.Exists(Repository.PathOf(target)));

    private static IEnumerable<string> CodesOf(string table) => Readme.Rows(table).SelectMany(row => Readme.Codes(row[0]));

    private static IEnumerable<string> Constants(Type codes) =>
        codes.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!);
}
