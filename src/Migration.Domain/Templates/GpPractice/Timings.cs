using MigrationDomain.Rules;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Timings that many activities share.</summary>
internal static class Timings
{
    /// <summary>"Before" a milestone without a number: the working day before it.</summary>
    public static DateRule DayBefore(MilestoneKey milestone) => OffsetRule.Before(milestone, DateOffset.WorkingDays(1));

    /// <summary>"After" a milestone without a number: the working day after it.</summary>
    public static DateRule DayAfter(MilestoneKey milestone) => OffsetRule.After(milestone, DateOffset.WorkingDays(1));

    /// <summary>A service level of GP IT Futures: the guide of 2019 has no such date.</summary>
    public static DateRule? Since2020(Edition edition, DateRule rule) => edition == Editions.Guide2019 ? null : rule;

    /// <summary>A limit of GP IT Futures that is not a date: the guide of 2019 has none.</summary>
    public static string Since2020(Edition edition, string limit) => edition == Editions.Guide2019 ? "" : limit;
}
