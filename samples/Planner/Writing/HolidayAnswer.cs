using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Holidays;
using Planner.Mapping;

namespace Planner.Writing;

/// <summary>What there is to say about bank holidays.</summary>
internal static class HolidayAnswer
{
    /// <summary>What newer data say differently, and what that changes in a plan when one is given.</summary>
    public static Answer Of(HolidayChanges changes, PlannedRequest? planned)
    {
        HolidayImpact? impact = planned is null ? null : changes.ReportOn(planned.Plan, planned.Request.Ledger);
        return new Answer
        {
            Text = page => HolidayChangesText.Write(page, changes, impact),
            Json = writer => HolidayChangesJson.Write(writer, changes, impact),
            Blocks = impact is not null && planned!.With(impact.Comparison.To).Blocks,
        };
    }

    /// <summary>The bank holidays of a year.</summary>
    public static Answer Of(BankHolidayTable table, int year)
    {
        ImmutableArray<BankHoliday> holidays = table.InYear(year);
        return new Answer
        {
            Text = page =>
            {
                page.Title(Invariant($"Bank holidays in {table.Name}, {year}"));
                page.Table(["date", "name", "note"], holidays.Select(IReadOnlyList<Cell> (holiday) =>
                    [Cell.Of(holiday.Date), Cell.Of(holiday.Name), Cell.Of(Note(holiday))]));
                page.Line(Invariant($"Source: {table.Source}, read on {table.RetrievedOn:R}, edition {table.Edition}."), Tone.Muted);
            },
            Json = writer =>
            {
                writer.WriteString("division", table.Division.Slug());
                writer.WriteString("edition", table.Edition);
                writer.WriteString("source", table.Source);
                writer.WriteObjects("holidays", holidays, (item, holiday) =>
                {
                    item.WriteDate("date", holiday.Date);
                    item.WriteString("name", holiday.Name);
                    item.WriteBoolean("substitute", holiday.IsSubstitute);
                });
            },
        };
    }

    private static string Note(BankHoliday holiday) => holiday switch
    {
        { OwnDay: { } own } => Invariant($"substitute for {own.DayOfWeek.ToString()[..3]} {own:R}"),
        { IsSubstitute: true } => "substitute day",
        _ => "",
    };
}
