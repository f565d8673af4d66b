using System.CommandLine;
using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Letters;
using NodaTime;

namespace Planner.Commands;

/// <summary>The option that gives letters what no plan knows, a fact at a time.</summary>
internal sealed class FactOption
{
    private static readonly Dictionary<string, Func<LetterFacts, string, LetterFacts>> Known = new(StringComparer.Ordinal)
    {
        ["practice"] = (facts, value) => facts with { Practice = value },
        ["ods-code"] = (facts, value) => facts with { OdsCode = value },
        ["old-system"] = (facts, value) => facts with { OldSystem = value },
        ["new-system"] = (facts, value) => facts with { NewSystem = value },
        ["contact"] = (facts, value) => facts with { Contact = value },
        ["sender"] = (facts, value) => facts with { Sender = value },
    };

    private readonly Option<string[]> _facts = new("--fact")
    {
        Description = $"A fact for letters; may be given several times. Names are {EnglishList.And([.. Known.Keys])}.",
        HelpName = "NAME=VALUE",
    };

    public void AddTo(Command command) => command.Add(_facts);

    /// <summary>The facts, or a report of each that is none. Letters bear the day on which the plan was judged.</summary>
    public LetterFacts Read(ParseResult parsed, LocalDate? today, Faults faults)
    {
        LetterFacts facts = new() { Date = today };
        foreach (string given in parsed.GetValue(_facts) ?? [])
        {
            int sign = given.IndexOf('=', StringComparison.Ordinal);
            string name = sign < 0 ? given : given[..sign];
            if (sign > 0 && Known.TryGetValue(name, out Func<LetterFacts, string, LetterFacts>? put))
            {
                facts = put(facts, given[(sign + 1)..]);
            }
            else
            {
                faults.Report(_facts.Name, sign < 0
                    ? $"{Shown.Quote(given)} has no value; write NAME=VALUE, such as practice=Riverside."
                    : $"{Shown.Quote(name)} is not a fact of letters; {NearestName.Cure(name, Known.Keys)}");
            }
        }

        return facts;
    }
}
