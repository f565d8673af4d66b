using MigrationDomain.Templates;

namespace MigrationDomain.Planning;

/// <summary>The names a request may use, listed for the messages that refuse another.</summary>
internal static class RequestNames
{
    public static string Milestones(MigrationTemplate template) => List(template.Milestones.Select(milestone => milestone.Key.Value));

    public static string Notices(MigrationTemplate template) => List(template.Notices.Select(notice => notice.Key.Value));

    public static string Parties(MigrationTemplate template) => List(template.Notices.Select(notice => notice.Party.Value));

    public static string Roles(MigrationTemplate template) => List(template.Roles.Select(role => role.Key.Value));

    public static string Rules(MigrationTemplate template) => List(
    [
        .. template.Milestones.Select(milestone => milestone.Key.Value),
        .. template.Notices.Select(notice => notice.Key.Value),
        .. template.Activities.Select(activity => activity.Key.Value),
    ]);

    private static string List(IEnumerable<string> keys) => string.Join(", ", keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
}
