using System.Collections.Immutable;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using NodaTime;

namespace MigrationDomain.Templates;

/// <summary>Dates a template on weeks without holidays, to see which phases and windows end before they start whatever weekday the root is on.</summary>
internal static class TemplateTrial
{
    private const int DaysInWeek = 7;

    private static readonly LocalDate Monday = new(2000, 1, 3);

    private static readonly WorkingCalendar PlainWeeks = new(
        "plain weeks", new DateInterval(new(1950, 1, 1), new(2049, 12, 31)), WorkingWeek.MondayToFriday, []);

    /// <summary>One fault for each phase and window that ends before it starts on every trial.</summary>
    public static IEnumerable<Fault> BackwardSpans(MigrationTemplate template)
    {
        ImmutableArray<Fault> backward = BackwardSpans(template, Monday);
        for (int day = 1; day < DaysInWeek && !backward.IsEmpty; day++)
        {
            ImmutableArray<Fault> onThatDay = BackwardSpans(template, Monday.PlusDays(day));
            backward = [.. backward.Where(onThatDay.Contains)];
        }

        return backward;
    }

    private static ImmutableArray<Fault> BackwardSpans(MigrationTemplate template, LocalDate root)
    {
        Dictionary<MilestoneKey, Derivation> dates = [];
        RuleContext context = new(key => dates.GetValueOrDefault(key), PlainWeeks, DateTimeZone.Utc);
        foreach (MilestoneTemplate milestone in TemplateOrder.Sort(template.Milestones).Order)
        {
            Derivation? derivation = milestone.Rule.Equals(AnchorRule.Root) ? new(root, root, []) : RuleEvaluator.Evaluate(milestone.Rule, context);
            if (derivation is not null)
            {
                dates.Add(milestone.Key, derivation);
            }
        }

        return
        [
            .. template.Phases
                .Where(phase => phase.From is not null && IsBackward(Date(dates, phase.From), Date(dates, phase.To)))
                .Select(phase => Backward("Phase", phase.Key, $"{phase.From} to {phase.To}")),
            .. template.Windows
                .Where(window => IsBackward(RuleEvaluator.Evaluate(window.From, context)?.Date, RuleEvaluator.Evaluate(window.To, context)?.Date))
                .Select(window => Backward("Window", window.Key, window.Rule)),
        ];
    }

    private static LocalDate? Date(Dictionary<MilestoneKey, Derivation> dates, MilestoneKey? key) =>
        key is null ? null : dates.GetValueOrDefault(key)?.Date;

    private static bool IsBackward(LocalDate? from, LocalDate? to) => to < from;

    private static Fault Backward(string subject, object key, string span) =>
        new($"{subject} '{key}'", $"{subject} '{key}' ({span}) ends before it starts by its own rules; swap its ends or change a rule.");
}
