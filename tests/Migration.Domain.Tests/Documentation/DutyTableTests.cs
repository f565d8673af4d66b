using System.Text.RegularExpressions;
using MigrationDomain.Architecture;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Documentation;

/// <summary>The table of duties says where each stands; whatever it names is there.</summary>
public sealed partial class DutyTableTests
{
    private static readonly string[] Sections = Repository.Read("src/Migration.Domain/Templates/DUTIES.md").ReplaceLineEndings("\n").Split("\n## ")[1..];

    [Theory]
    [InlineData("Kickoff page, draft guide (NHS Digital, April 2019)", 71)]
    [InlineData("Commissioner checklist, draft guide (NHS Digital, April 2019)", 19)]
    [InlineData("HTN Now panel on best practice at go-live (HTN, April 2025)", 53)]
    [InlineData("Live service mobilisation in healthcare: a guide (atkinspire.co.uk, December 2017)", 50)]
    public void Every_duty_of_a_document_has_its_row(string document, int duties)
    {
        string[][] rows = Rows(Sections.Single(section => section.Split('\n')[0] == document));

        rows.Should().HaveCount(duties);
        rows.Select(row => row[0]).Should().Equal(Enumerable.Range(1, duties).Select(number => Invariant($"{number}")));
        rows.Where(row => row[1].Length < 15 || Places(row).Length == 0).Should().BeEmpty("a row has a duty and a place");
    }

    [Fact]
    public void Documents_are_called_as_the_sources_of_the_rules_call_them()
    {
        HashSet<string> sources = [.. StandardTemplates.All.SelectMany(template => template.Rules()).SelectMany(rule => rule.Provenance.Sources).Select(source => source.Document)];

        Sections.Select(section => section.Split('\n')[0]).Should().BeSubsetOf(sources);
    }

    [Fact]
    public void Every_place_is_there()
    {
        HashSet<string> known = Known();

        Sections.SelectMany(Rows).SelectMany(Places).Distinct().Where(place => !known.Contains(place)).Should().BeEmpty();
    }

    [Fact]
    public void Every_question_asked_for_a_duty_is_answered_by_something() => StandardTemplates.All
        .SelectMany(template => template.Questions).Where(question => question.AnsweredBy.IsEmpty).Should().BeEmpty();

    private static HashSet<string> Known() =>
    [
        .. StandardTemplates.All.SelectMany(template => template.Rules()).Select(rule => $"{Kind(rule.Kind)} {rule.Id}"),
        .. StandardTemplates.All.SelectMany(template => template.Roles).Select(role => $"role {role.Key}"),
        .. StandardTemplates.All.SelectMany(template => template.Phases).Select(phase => $"phase {phase.Key}"),
        .. Codes(typeof(FindingCodes)), .. Codes(typeof(ConflictCodes)),
        .. PublicTypes.All.Select(type => $"type {type.Name}"),
    ];

    private static IEnumerable<string> Codes(Type codes) => codes.GetFields().Select(field => $"code {field.GetRawConstantValue()}");

    private static string Kind(RuleKind kind) => string.Concat(kind.ToString().Select((letter, place) => (char.IsUpper(letter) && place > 0 ? "-" : "") + char.ToLowerInvariant(letter)));

    private static string[][] Rows(string section) =>
        [.. section.Split('\n').Where(line => Row().IsMatch(line)).Select(line => line.Trim('|', ' ').Split(" | "))];

    private static string[] Places(string[] row) => [.. Code().Matches(row[2]).Select(match => match.Groups["place"].Value)];

    [GeneratedRegex(@"^\| \d+ \|", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<place>[^`]+)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex Code();
}
