using static MigrationDomain.Templates.GpPractice.RoleKeys;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Those who pay for the migration, run it and teach.</summary>
internal static class ProjectRoles
{
    public static IEnumerable<RoleTemplate> In(Edition edition) =>
    [
        new(Commissioner, "Commissioner", "ICB", "integrated care board", "sub-ICB location", "CCG", "clinical commissioning group", "PCT", "primary care trust")
        {
            Term = edition == Editions.NhsEngland2025 ? "ICB" : "CCG",
            Duties = "Funds the migration, approves the order and further equipment, and decides on longer access to the old system.",
        },
        new(DeliveryPartner, "Delivery partner", "GP IT delivery partner", "CSU", "commissioning support unit", "ICB IT team")
        {
            Term = edition == Editions.Guide2019 ? "GP IT delivery partner" : "delivery partner",
            Duties = "Often provides the project manager, the survey, the training, the devices and the help with data quality.",
        },
        new(ProjectManager, "Migration project manager", "project manager", "PM", "migration manager", "migration PM")
        {
            Duties = "Plans, holds the meetings and chases, from the first day until the run-off of the old system is over.",
        },
        new(SurveyEngineer, "Survey engineer", "engineer", "technical engineer")
        {
            Duties = "Surveys hardware, network and other software for the new supplier or the delivery partner, on site or from afar.",
        },
        new(TrainingLead, "Training lead", "training manager")
        {
            Duties = "Finds out who needs which training and draws up the timetable.",
        },
        new(Trainer, "Trainer", "trainers")
        {
            Duties = "Teaches before Go Live and is at hand during it.",
        },
        new(DataQualityLead, "Data quality lead", "data quality team", "data-quality lead")
        {
            Duties = "Reviews and cleans the data before it moves.",
        },
        new(BusinessChangeLead, "Business change lead", "business-change lead")
        {
            Duties = "Looks after the new ways of working.",
        },
        new(InformationGovernanceLead, "Information governance lead", "IG lead", "IG team")
        {
            Duties = "Sees that data is shared and kept lawfully.",
        },
        new(ItLead, "IT lead", "IT team")
        {
            Duties = "Looks after the practice's equipment and network.",
        },
    ];
}
