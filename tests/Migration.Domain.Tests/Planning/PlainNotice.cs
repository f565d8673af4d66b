namespace MigrationDomain.Planning;

/// <summary>A line of the notice sheet; the reminders are one text, so that two lines can be compared.</summary>
internal sealed record PlainNotice(
    LocalDate? ChangeOn, LocalDate? Raw, LocalDate? SendBy, string Reminders, LocalDate? EarliestChange, string Status, int LateByDays)
{
    public override string ToString() =>
        Invariant($"change {ChangeOn:R}, raw {Raw:R}, send by {SendBy:R}, reminders {Reminders}, earliest {EarliestChange:R}, {Status}, late by {LateByDays}");
}
