using System.Diagnostics;

namespace MigrationDomain.Planning;

/// <summary>What a changed plan asks of one notice, by one reading of the rules. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record NoticeReading
{
    internal NoticeReading(NoticeAction action, bool? isInTime, string message)
    {
        Action = action;
        IsInTime = isInTime;
        Message = message;
    }

    /// <summary>What must be said.</summary>
    public NoticeAction Action { get; }

    /// <summary>
    /// Whether the party has its whole period: given anew, when today is not past the last day to tell; amended, when the first telling was
    /// not. <see langword="null"/> when nothing is said or withdrawn, a day is unknown, or the plan has no today.
    /// </summary>
    public bool? IsInTime { get; }

    /// <summary>One sentence: what was said, what is to be said, and by when.</summary>
    public string Message { get; }

    /// <inheritdoc/>
    public override string ToString() => Message;
}
