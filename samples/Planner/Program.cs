using System.Text;
using Planner;
using Planner.Writing;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using Stream input = Console.OpenStandardInput();
return PlannerProgram.Run(args, new Surroundings
{
    Input = input,
    Output = Console.Out,
    Error = Console.Error,
    Screen = Screen.OfThisProcess(),
});
