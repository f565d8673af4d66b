namespace Planner.Writing;

/// <summary>How a text is meant. Colour follows it on a terminal; the words must say it as well.</summary>
internal enum Tone
{
    Plain,
    Muted,
    Good,
    Warning,
    Bad,
}
