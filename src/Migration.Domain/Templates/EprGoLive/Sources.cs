using MigrationDomain.Rules;

namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The documents behind the rules. None of them is a national guide: they are lessons, news and guidance from elsewhere.</summary>
internal static class Sources
{
    public static readonly RuleSource TrainingShortfall = new("HSJ on training for Surrey Safe Care, from a freedom of information request (2022)");

    public static readonly RuleSource Timeline = new("AHRQ health IT implementation toolkit (United States)", "tool 7.3, go-live timeline");

    public static readonly RuleSource GoLivePage = new("HRSA health IT toolkit (United States)", "go-live");

    public static readonly RuleSource SupportStaff = new("Leidos Health and HCI Group (United States)", "go-live support staff");

    public static readonly RuleSource CutoverLesson = new("Practical Data Migration", "lesson on cutover");

    public static readonly RuleSource SafetyCase = new("Practice pages on clinical safety standard DCB0160");

    public static readonly RuleSource PhasedRollOut = new("Nautilus Consulting", "an EPR rolled out in phases over 3 weeks");

    public static readonly RuleSource LongBenefits = new("NHS Providers", "benefits of an EPR take 5 to 10 years");

    /// <summary>The advice to keep clear of busy periods; it was written for practices and names no dates for hospitals.</summary>
    public static readonly RuleSource BusyPeriods = GpPractice.Sources.Guide2019("get started");

    /// <summary>What the people of Dudley, Medway, Leicester and the Royal Marsden told.</summary>
    public static RuleSource Panel(string subject) => new("HTN Now panel on best practice at go-live (HTN, April 2025)", subject);
}
