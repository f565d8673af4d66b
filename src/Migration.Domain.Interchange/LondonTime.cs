using NodaTime;

namespace MigrationDomain.Interchange;

/// <summary>The zone of a document that names none.</summary>
internal static class LondonTime
{
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Europe/London"];
}
