using System.Text.RegularExpressions;
using MigrationDomain.Calendars;
using MigrationDomain.Testing;

namespace MigrationDomain.Documentation;

/// <summary>The reminder to bring the bank holidays up to date before a release.</summary>
public sealed partial class ChangelogTests
{
    [Fact]
    public void The_bank_holidays_reach_more_than_12_months_past_the_newest_release_and_two_years_past_their_own_reading()
    {
        LocalDate[] releases = [.. Releases().Matches(Repository.Read("CHANGELOG.md")).Select(heading => Some.Day(heading.Groups["date"].Value))];
        BankHolidays.All.Should().OnlyContain(table => table.Coverage.End.Year >= table.RetrievedOn.Year + 2);
        BankHolidays.All.Should().OnlyContain(table => releases.All(release => table.Coverage.End > release.PlusMonths(12)));
    }

    [Fact]
    public void Every_release_says_when_it_was_or_that_it_is_to_come() =>
        Repository.Read("CHANGELOG.md").ReplaceLineEndings("\n").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            .Should().NotBeEmpty().And.OnlyContain(line => line.EndsWith(" - unreleased", StringComparison.Ordinal) || Releases().IsMatch(line));

    [GeneratedRegex(@"^## \[[0-9.]+\] - (?<date>\d{4}-\d{2}-\d{2})\r?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 2_000)]
    private static partial Regex Releases();
}
