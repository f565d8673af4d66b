using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>What a rule is worked out with: the dates of its anchors, a calendar, and a zone for elapsed hours.</summary>
/// <param name="DateOf">The derivation of an anchor, or <see langword="null"/> when nobody gave it a date.</param>
/// <param name="Calendar">The calendar that counts and rolls.</param>
/// <param name="Zone">The zone in which a day begins.</param>
internal sealed record RuleContext(Func<MilestoneKey, Derivation?> DateOf, WorkingCalendar Calendar, DateTimeZone Zone);
