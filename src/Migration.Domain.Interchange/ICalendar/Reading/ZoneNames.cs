using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.TimeZones;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>The zones that calendars name: by the TZDB, by Windows, or with a maker's prefix before the name of the TZDB.</summary>
internal static class ZoneNames
{
    private const int MostCharacters = 200;

    /// <summary>Finds a zone, for example Europe/London, GMT Standard Time or /mozilla.org/20050126_1/Europe/London.</summary>
    public static bool TryFind(string name, [NotNullWhen(true)] out DateTimeZone? zone)
    {
        zone = null;
        string rest = name.Trim();
        if (rest.Length > MostCharacters)
        {
            return false;
        }

        for (bool isFirst = true; zone is null; isFirst = false)
        {
            zone = isFirst && TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(rest, out string? mapped)
                ? DateTimeZoneProviders.Tzdb[mapped]
                : DateTimeZoneProviders.Tzdb.GetZoneOrNull(rest);
            int slash = rest.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0 || (isFirst && !name.StartsWith('/')))
            {
                break;
            }

            rest = rest[(slash + 1)..];
        }

        return zone is not null;
    }
}
