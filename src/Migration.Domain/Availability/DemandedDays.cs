using System.Collections.Immutable;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>The days of a window on which a demand counts.</summary>
/// <param name="Working">Where everybody stands on its working days, by date.</param>
/// <param name="Uncovered">The days past the calendar that may be working days, by date.</param>
internal sealed record DemandedDays(ImmutableArray<AttendancePage> Working, ImmutableArray<LocalDate> Uncovered);
