namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A working day of a person: whole, the morning (08:00 to 13:00), or the afternoon (13:00 to 18:30).</summary>
internal enum WeekdayWord
{
    Monday,
    MondayMorning,
    MondayAfternoon,
    Tuesday,
    TuesdayMorning,
    TuesdayAfternoon,
    Wednesday,
    WednesdayMorning,
    WednesdayAfternoon,
    Thursday,
    ThursdayMorning,
    ThursdayAfternoon,
    Friday,
    FridayMorning,
    FridayAfternoon,
    Saturday,
    SaturdayMorning,
    SaturdayAfternoon,
    Sunday,
    SundayMorning,
    SundayAfternoon,
}
