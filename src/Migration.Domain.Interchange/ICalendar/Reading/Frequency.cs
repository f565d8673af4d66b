namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>How often a rule comes round.</summary>
internal enum Frequency
{
    Daily,
    Weekly,
    Monthly,
    Yearly,
}
