using NodaTime;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Says what could not be read, and leaves days unknown.</summary>
/// <param name="line">Where it stands.</param>
/// <param name="what">What it is, a sentence without its full stop.</param>
/// <param name="from">The first day it may be about; <see langword="null"/> when it may be about any.</param>
/// <param name="to">The last such day; <see langword="null"/> when there is none.</param>
internal delegate void Doubt(int line, string what, LocalDate? from, LocalDate? to = null);
