using System.Text.RegularExpressions;

namespace MigrationDomain.Templates;

/// <summary>Puts what an edition calls its organisations into the text of a question.</summary>
internal static partial class QuestionText
{
    public static string Of(ChecklistQuestion question, RoleKey role, MigrationTemplate template) =>
        Named(question.TextFor(role), template);

    public static string Named(string text, MigrationTemplate template) =>
        Braces().Replace(text, match => template.Roles.FirstOrDefault(role => role.Key.Value == match.Groups["name"].Value)?.Term ?? match.Value);

    /// <summary>The texts in braces, roles or not.</summary>
    public static IEnumerable<string> NamesIn(ChecklistQuestion question) =>
        Braces().Matches(question.Text + question.TextForOthers).Select(match => match.Groups["name"].Value);

    [GeneratedRegex(@"\{(?<name>[^{}]*)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}
