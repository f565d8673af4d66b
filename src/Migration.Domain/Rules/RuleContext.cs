using System.Collections.Immutable;
using MigrationDomain.Calendars;
using NodaTime;

namespace MigrationDomain.Rules;

/// <summary>What a rule is worked out with: the dates of its anchors, a calendar, and a zone for elapsed hours.</summary>
/// <param name="DateOf">The derivation of an anchor, or <see langword="null"/> when nobody gave it a date.</param>
/// <param name="Calendar">The calendar that counts and rolls.</param>
/// <param name="Zone">The zone in which a day begins.</param>
/// <param name="Explains">Whether the steps are kept; without them only the dates are worked out, which is what a search needs.</param>
internal sealed record RuleContext(Func<MilestoneKey, Derivation?> DateOf, WorkingCalendar Calendar, DateTimeZone Zone, bool Explains = true)
{
    /// <summary>The same with the calendar of a party.</summary>
    public RuleContext In(WorkingCalendar calendar) => ReferenceEquals(calendar, Calendar) ? this : this with { Calendar = calendar };

    public ImmutableArray<DerivationStep>.Builder? NewSteps() => Explains ? ImmutableArray.CreateBuilder<DerivationStep>(3) : null;
}
