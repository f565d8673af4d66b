using MigrationDomain.Interchange;
using MigrationDomain.Planning;

namespace Planner.Writing;

/// <summary>How a severity is said and shown.</summary>
internal static class SeverityWords
{
    /// <summary>The word, with the colour that goes with it.</summary>
    public static Cell Of(Severity severity) => Cell.Of(Word.Of(severity), severity switch
    {
        Severity.Blocker => Tone.Bad,
        Severity.Warning => Tone.Warning,
        _ => Tone.Plain,
    });
}
