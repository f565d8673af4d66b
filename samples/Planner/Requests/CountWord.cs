namespace Planner.Requests;

/// <summary>Which ends of an offset count.</summary>
internal enum CountWord
{
    ExcludeStart,
    IncludeStart,
    ClearDays,
}
