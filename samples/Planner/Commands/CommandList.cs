using System.CommandLine;

namespace Planner.Commands;

/// <summary>The commands the program has.</summary>
internal static class CommandList
{
    /// <summary>Makes every command; a command stands here once its body works.</summary>
    public static IEnumerable<Command> All(Surroundings around) =>
    [
        new PlanCommand(around),
        new NoticesCommand(around),
        new CheckCommand(around),
        new BookCommand(around),
        new FindCommand(around),
        new ReplanCommand(around),
        new RulesCommand(around),
        new HolidaysCommand(around),
    ];
}
