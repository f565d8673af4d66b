using NodaTime;

namespace MigrationDomain.Calendars;

/// <summary>A day that is worked whatever the week and the bank holidays say, and why.</summary>
internal sealed record ExtraWorkingDay(LocalDate Date, string Why);
