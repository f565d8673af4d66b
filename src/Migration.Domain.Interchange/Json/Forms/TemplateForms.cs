using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A whole template.</summary>
internal static class TemplateForms
{
    public static RecordForm<MigrationTemplate> Template { get; } = new("a template", "What a programme is made of, in one edition.", record =>
    {
        var key = record.Needs("key", Keys.Template, template => template.Key, "the key, such as 'gp-practice'");
        var name = record.Needs("name", Scalars.Text, template => template.Name, "the name for people");
        var edition = record.Needs("edition", Edition(), template => template.Edition, "the edition its figures belong to");
        var critical = record.May("criticalWindow", Keys.Window, template => template.CriticalWindow, "the window in which everybody is needed");
        var roles = record.Lists("roles", GateForms.Role, template => template.Roles, "who plays which part");
        var phases = record.Lists("phases", ScheduleForms.Phase, template => template.Phases, "the phases in order");
        var milestones = record.Lists("milestones", ScheduleForms.Milestone, template => template.Milestones, "the milestones; exactly one has the anchor 'root'");
        var notices = record.Lists("notices", ScheduleForms.Notice, template => template.Notices, "who must be told");
        var windows = record.Lists("windows", ScheduleForms.Window, template => template.Windows, "stretches of days with a meaning");
        var activities = record.Lists("activities", ScheduleForms.Activity, template => template.Activities, "what is to be done");
        var sequences = record.Lists("sequences", ScheduleForms.Sequence, template => template.Sequences, "which milestones must follow which");
        var avoid = record.Lists("avoidPeriods", ScheduleForms.AvoidPeriod, template => template.AvoidPeriods, "times of year to avoid");
        var requirements = record.Lists("requirements", DemandForms.Requirement, template => template.Requirements, "who and what is needed on which days");
        var gates = record.Lists("gates", GateForms.Gate, template => template.Gates, "the points at which somebody decides, in order");
        var questions = record.Lists("questions", GateForms.Question, template => template.Questions, "the questions of the checklists");
        var streams = record.Lists("streams", GateForms.Stream, template => template.Streams, "the kinds of work that must go on in the cutover");
        var risks = record.Lists("risks", GateForms.Risk, template => template.Risks, "the risk register to begin with");
        var point = record.May("pointOfNoReturn", GateForms.PointOfNoReturn, template => template.PointOfNoReturn, "the day from which there is no way back");
        return parts => new MigrationTemplate(
            parts.Get(key),
            parts.Get(name),
            parts.Get(edition),
            parts.Get(milestones),
            parts.Get(phases),
            parts.Get(notices),
            parts.Get(windows),
            parts.Get(activities),
            parts.Get(roles),
            parts.Get(sequences),
            parts.Get(avoid),
            parts.Get(requirements),
            parts.Get(critical),
            parts.Get(gates),
            parts.Get(questions),
            parts.Get(streams),
            parts.Get(risks),
            parts.Get(point));
    });

    private static RecordForm<Edition> Edition() => new("an edition", "The edition that figures belong to.", record =>
    {
        var key = record.Needs("key", Scalars.Key, edition => edition.Key, "the key, such as 'nhs-england-2025'");
        var name = record.Needs("name", Scalars.Text, edition => edition.Name, "the name for people");
        var year = record.Needs("year", Scalars.Whole(1, 9999), edition => edition.Year, "the year it is from");
        return parts => new Edition(parts.Get(key), parts.Get(name), parts.Get(year));
    });
}
