using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Letters;

/// <summary>What each name in braces stands for.</summary>
internal static class LetterValues
{
    public static IReadOnlyDictionary<string, LetterValue> Of(MigrationPlan plan, PlannedNotice notice, LetterFacts facts)
    {
        MigrationTemplate template = plan.Request.Template;
        bool isLate = facts.Date is { } written && notice.SendBy < written;
        string change = Name(plan, notice.Template.Change);
        return new SortedDictionary<string, LetterValue>(StringComparer.Ordinal)
        {
            ["asks"] = notice.Template.Asks.Length == 0 ? LetterValue.None : LetterValue.Of(notice.Template.Asks, "what is asked"),
            ["back-on"] = notice.Template.Back is null ? LetterValue.None : Day(notice.BackOn, "the day on which it ends"),
            ["change"] = LetterValue.Of(change, "what changes"),
            ["change-on"] = Day(notice.ChangeOn, "the day of the change"),
            ["confirm-by"] = isLate || notice.AcknowledgeBy is null ? LetterValue.None : Day(notice.AcknowledgeBy, "the day to confirm by"),
            ["contact"] = LetterValue.Of(facts.Contact, "whom to ask"),
            ["date"] = Day(facts.Date, "the date of the letter"),
            ["new-system"] = LetterValue.Of(facts.NewSystem, "the new system"),
            ["ods-code"] = LetterValue.Of(facts.OdsCode, "the ODS code of the practice"),
            ["old-system"] = LetterValue.Of(facts.OldSystem, "the old system"),
            ["outage"] = notice.OutageDays is not { } days ? LetterValue.None : LetterValue.Of(Invariant($"{days} {(days == 1 ? "day" : "days")}"), "how long it lasts"),
            ["party"] = LetterValue.Of(notice.Template.PartyName, "whom the letter is to"),
            ["period"] = LetterValue.Of($"{notice.Period.Length}", "how long before"),
            ["practice"] = LetterValue.Of(facts.Practice, "the name of the practice"),
            ["remind-on"] = Reminders(notice, facts),
            ["root"] = LetterValue.Of(Name(plan, template.Root), "what is planned"),
            ["root-on"] = Day(plan.Request.RootDate, "its day"),
            ["sender"] = LetterValue.Of(facts.Sender, "who signs"),
            ["sender-role"] = Sender(template, notice),
            ["tell-by"] = isLate ? LetterValue.None : Day(notice.SendBy, "the last day to tell"),
            ["was-due-by"] = isLate ? Day(notice.SendBy, "the last day to tell") : LetterValue.None,
        };
    }

    // A letter does not promise a reminder of a day before its own.
    private static LetterValue Reminders(PlannedNotice notice, LetterFacts facts) =>
        notice.Reminders.Where(day => facts.Date is not { } written || day > written).Select(PlainDay.InFull).ToArray() is { Length: > 0 } days
            ? LetterValue.Of(EnglishList.And(days), "the days to remind on")
            : LetterValue.None;

    private static string Name(MigrationPlan plan, Rules.MilestoneKey milestone) => plan[milestone].Name;

    private static LetterValue Sender(MigrationTemplate template, PlannedNotice notice) => notice.Template.Owner is not { } owner ? LetterValue.None
        : LetterValue.Of(template.Roles.FirstOrDefault(role => role.Key == owner)?.Name ?? owner.Value, "the role of the sender");

    private static LetterValue Day(LocalDate? day, string missing) => LetterValue.Of(day is { } known ? PlainDay.InFull(known) : null, missing);
}
