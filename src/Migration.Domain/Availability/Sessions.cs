using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>The bounds of the sessions, in one place.</summary>
internal static class Sessions
{
    public static readonly Session[] All = [Session.Morning, Session.Afternoon];

    public static LocalTime Start(Session session) => session == Session.Morning ? new LocalTime(8, 0) : new LocalTime(13, 0);

    public static LocalTime End(Session session) => session == Session.Morning ? new LocalTime(13, 0) : new LocalTime(18, 30);
}
