using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Turns people and the demands on them into the library's.</summary>
internal static class PeopleMapping
{
    public static Person Person(PersonEntry entry) => new()
    {
        Id = entry.Id.Value,
        Roles = Roles(entry.Roles),
        DeputyFor = Roles(entry.DeputyFor),
        TrainedFor = entry.TrainedFor is { } skills ? [.. skills.Select(skill => skill.Value)] : null,
        Works = entry.WorksOn is { } days ? Pattern(days) : WeeklyPattern.FullTime,
        KnownUntil = entry.KnownUntil?.Value,
        HomeCalendar = CalendarMapping.OfDivision(entry.Division),
    };

    /// <summary>The demands of the request, or a report of each window that the template does not have.</summary>
    public static ImmutableArray<CoverRequirement> Cover(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        KnownIds windows = Windows(template, faults);
        return
        [
            .. request.Cover
                .Where(cover => windows.Check(cover.During))
                .Select(cover => new CoverRequirement(new RoleKey(cover.Role.Value), cover.AtLeast.Value, new WindowKey(cover.During.Value), cover.TrainedFor?.Value)),
        ];
    }

    /// <inheritdoc cref="Cover"/>
    public static ImmutableArray<PresenceRequirement> Present(RequestDocument request, MigrationTemplate template, Faults faults)
    {
        KnownIds windows = Windows(template, faults);
        return
        [
            .. request.Present
                .Where(presence => windows.Check(presence.During))
                .Select(presence => new PresenceRequirement(new RoleKey(presence.Role.Value), new WindowKey(presence.During.Value))),
        ];
    }

    private static KnownIds Windows(MigrationTemplate template, Faults faults) =>
        new("a window", template.Windows.Select(window => window.Key.Value), faults);

    private static ImmutableArray<RoleKey> Roles(ImmutableArray<Given<string>> roles) =>
        [.. roles.Select(role => role.Value).Distinct(StringComparer.Ordinal).Select(role => new RoleKey(role))];

    private static WeeklyPattern Pattern(ImmutableArray<Given<WeekdayWord>> days) =>
        days.Aggregate(WeeklyPattern.Days([]), (pattern, day) => Plus(pattern, day.Value.ToString()));

    private static WeeklyPattern Plus(WeeklyPattern pattern, string word)
    {
        IsoDayOfWeek day = Enum.GetValues<IsoDayOfWeek>().First(day => word.StartsWith(day.ToString(), StringComparison.Ordinal));
        return Enum.GetValues<Session>()
            .Where(session => word == day.ToString() || word.EndsWith(session.ToString(), StringComparison.Ordinal))
            .Aggregate(pattern, (all, session) => all.Plus(day, session));
    }
}
