using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>The sessions of the week in which somebody works. The default works never; <see cref="FullTime"/> is Monday to Friday, all day.</summary>
public readonly record struct WeeklyPattern
{
    private readonly int _sessions;

    private WeeklyPattern(int sessions) => _sessions = sessions;

    /// <summary>Monday to Friday, morning and afternoon.</summary>
    public static WeeklyPattern FullTime { get; } = Days(
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday);

    /// <summary>Whole days of the week.</summary>
    /// <param name="days">The days worked.</param>
    /// <returns>The pattern.</returns>
    public static WeeklyPattern Days(params IEnumerable<IsoDayOfWeek> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return days.Aggregate(default(WeeklyPattern), (pattern, day) => pattern.Plus(day, Session.Morning).Plus(day, Session.Afternoon));
    }

    /// <summary>This pattern and one session more.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="session">The half of it.</param>
    /// <returns>The longer pattern.</returns>
    public WeeklyPattern Plus(IsoDayOfWeek day, Session session) => new(_sessions | Bit(day, session));

    /// <summary>This pattern and one session less.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="session">The half of it.</param>
    /// <returns>The shorter pattern.</returns>
    public WeeklyPattern Minus(IsoDayOfWeek day, Session session) => new(_sessions & ~Bit(day, session));

    /// <summary>Whether a session is worked.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="session">The half of it.</param>
    /// <returns>Whether it is.</returns>
    public bool Works(IsoDayOfWeek day, Session session) => (_sessions & Bit(day, session)) != 0;

    /// <summary>Whether any session of a day is worked.</summary>
    /// <param name="day">The day of the week.</param>
    /// <returns>Whether it is.</returns>
    public bool Works(IsoDayOfWeek day) => Works(day, Session.Morning) || Works(day, Session.Afternoon);

    /// <summary>For example "Monday, Tuesday morning".</summary>
    /// <returns>Invariant English; "no day" for the default.</returns>
    public override string ToString()
    {
        WeeklyPattern pattern = this;
        string[] days =
        [
            .. Enum.GetValues<IsoDayOfWeek>()
                .Where(day => day != IsoDayOfWeek.None && pattern.Works(day))
                .Select(day => (pattern.Works(day, Session.Morning), pattern.Works(day, Session.Afternoon)) switch
                {
                    (true, true) => $"{day}",
                    (true, false) => $"{day} morning",
                    _ => $"{day} afternoon",
                }),
        ];
        return days.Length == 0 ? "no day" : string.Join(", ", days);
    }

    private static int Bit(IsoDayOfWeek day, Session session) => 1 << ((((int)day - 1) * 2) + (int)session);
}
