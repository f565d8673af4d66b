using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.References;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>One question for each stream of work: how will it go on during the cutover?</summary>
internal static class StreamQuestions
{
    public static IEnumerable<ChecklistQuestion> In(Edition edition) => Streams.In(edition).Select(stream => new ChecklistQuestion(
        new($"plan-for-{stream.Key}"),
        PhaseKeys.CutoverPlanning,
        $"Do you have a plan for this during the cutover, and for entering it afterwards: {stream.Name}?",
        ByRole.In(edition))
    {
        TextForOthers = $"Does the practice have a plan for this during the cutover, and for entering it afterwards: {stream.Name}?",
        AskedOf = [RoleKeys.PracticeManager],
        AlsoAskedOf = [RoleKeys.ProjectManager],
        AnsweredBy = [Activity("streams-planned")],
    });

    private static readonly Standing ByRole = Standing.SoftDuty(Guide2019("reading by role"), Guide2020("reading by role"), Current("planning for cutover"));
}
