namespace MigrationDomain.Rules;

/// <summary>One thing wrong with a template, a request or a document: where, and what would be right.</summary>
public sealed record Fault
{
    /// <summary>Describes a fault.</summary>
    /// <param name="where">The part at fault, for example "override of 'eps'" or "line 3, column 5".</param>
    /// <param name="message">One sentence that names the culprit, its value and the cure.</param>
    /// <exception cref="ArgumentException">A text is missing or blank.</exception>
    public Fault(string where, string message)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(where);
        ArgumentException.ThrowIfNullOrWhiteSpace(message);
        Where = where;
        Message = message;
    }

    /// <summary>The part at fault, for example "milestone 'final-extract'", "override of 'eps'" or "line 3, column 5".</summary>
    public string Where { get; }

    /// <summary>One sentence that names the culprit, its value and the cure.</summary>
    public string Message { get; }

    /// <inheritdoc/>
    public override string ToString() => Message;
}
