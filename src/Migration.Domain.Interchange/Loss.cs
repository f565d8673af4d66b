using System.Diagnostics;

namespace MigrationDomain.Interchange;

/// <summary>Something of a plan that a format could not carry.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Loss
{
    internal Loss(string subject, string message)
    {
        Subject = subject;
        Message = message;
    }

    /// <summary>What was lost: a key of the plan such as "eps", or a kind of thing such as "sources".</summary>
    public string Subject { get; }

    /// <summary>One sentence: what could not be written, and where it can be found instead.</summary>
    public string Message { get; }

    /// <summary>What was written but would not be taken back.</summary>
    internal static IEnumerable<Loss> OfReadingAgain<T>(ReadResult<T> again)
        where T : class => again.Faults.Select(fault => new Loss(fault.Where, $"What stands at {fault.Where} is not read back: {fault.Message}"));

    /// <inheritdoc/>
    public override string ToString() => Message;
}
