namespace MigrationDomain.Interchange.Csv;

/// <summary>How dates are written in a CSV file. Said by the caller, never guessed: 03/04/2027 could be two days.</summary>
public enum CsvDates
{
    /// <summary>2027-04-03.</summary>
    Iso,

    /// <summary>03/04/2027, the third of April, as NHS order trackers have it.</summary>
    DayMonthYear,
}
