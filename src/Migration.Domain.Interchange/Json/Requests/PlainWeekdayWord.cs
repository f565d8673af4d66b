namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A day of the week.</summary>
internal enum PlainWeekdayWord
{
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}
