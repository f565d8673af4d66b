using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Interchange.Letters;

/// <summary>What each name in braces stands for.</summary>
internal static class LetterValues
{
    private const int Fingerprint = 12;

    private static readonly PartyKey Patients = new("patients");

    public static IReadOnlyDictionary<string, LetterValue> Of(MigrationPlan plan, PlannedNotice notice, LetterFacts facts)
    {
        MigrationTemplate template = plan.Request.Template;
        bool isLate = facts.Date is { } written && notice.SendBy < written;
        string change = Name(plan, notice.Template.Change);
        return new SortedDictionary<string, LetterValue>(StringComparer.Ordinal)
        {
            ["asks"] = notice.Template.Asks.Length == 0 ? LetterValue.None : LetterValue.Of(notice.Template.Asks, "what is asked"),
            ["back"] = notice.Template.Back is { } back ? LetterValue.Of(Name(plan, back), "what follows") : LetterValue.None,
            ["back-on"] = notice.Template.Back is null ? LetterValue.None : Day(notice.BackOn, "the day on which it ends"),
            ["basis"] = LetterValue.Of(PeriodBasis.Of(notice), "where the period comes from"),
            ["change"] = LetterValue.Of(change, "what changes"),
            ["change-on"] = Day(notice.ChangeOn, "the day of the change"),
            ["confirm-by"] = isLate || notice.Template.Party == Patients || notice.AcknowledgeBy is null ? LetterValue.None : Day(notice.AcknowledgeBy, "the day to confirm by"),
            ["contact"] = LetterValue.Of(facts.Contact, "whom to ask"),
            ["date"] = Day(facts.Date, "the date of the letter"),
            ["new-system"] = OfSystems(plan, facts.NewSystem, "the new system"),
            ["ods-code"] = LetterValue.Of(facts.OdsCode, "the ODS code of the practice"),
            ["old-system"] = OfSystems(plan, facts.OldSystem, "the old system"),
            ["outage"] = notice.OutageDays is not { } days ? LetterValue.None : LetterValue.Of(Invariant($"{days} {(days == 1 ? "day" : "days")}"), "how long it lasts"),
            ["party"] = LetterValue.Of(notice.Template.PartyName, "whom the letter is to"),
            ["period"] = LetterValue.Of($"{notice.Period}", "how long before"),
            ["plan"] = LetterValue.Of(template.Name, "what the plan is for"),
            ["practice"] = LetterValue.Of(facts.Practice, "the name of the practice"),
            ["reference"] = LetterValue.Of($"{notice.Key}, plan {plan.ContentHash[..Fingerprint]}", "the reference"),
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

    // A service changes hands, not its system: a letter about it speaks of systems only to somebody who does.
    private static LetterValue OfSystems(MigrationPlan plan, string? system, string missing) =>
        plan.Request.Template.Key == StandardTemplates.ServiceMobilisation.Key && string.IsNullOrWhiteSpace(system) ? LetterValue.None : LetterValue.Of(system, missing);

    private static string Name(MigrationPlan plan, Rules.MilestoneKey milestone) => plan[milestone].Name;

    private static LetterValue Sender(MigrationTemplate template, PlannedNotice notice) => notice.Template.Owner is not { } owner ? LetterValue.None
        : LetterValue.Of(template.Roles.FirstOrDefault(role => role.Key == owner)?.Name ?? owner.Value, "the role of the sender");

    private static LetterValue Day(LocalDate? day, string missing) => LetterValue.Of(day is { } known ? PlainDay.InFull(known) : null, missing);
}
