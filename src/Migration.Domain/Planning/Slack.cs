namespace MigrationDomain.Planning;

/// <summary>How far a milestone can move towards the root.</summary>
/// <param name="Days">Calendar days, or <see langword="null"/> when unknown.</param>
/// <param name="WorkingDays">Working days among them, or <see langword="null"/> when unknown.</param>
internal readonly record struct Slack(int? Days, int? WorkingDays)
{
    public static Slack None => new(0, 0);

    public static Slack Unknown => new(null, null);
}
