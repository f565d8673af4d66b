namespace MigrationDomain.Rules;

/// <summary>One thing wrong with a template or a request: where, and what would be right.</summary>
public sealed record Fault
{
    internal Fault(string where, string message)
    {
        Where = where;
        Message = message;
    }

    /// <summary>The part at fault, for example "milestone 'final-extract'" or "override of 'eps'".</summary>
    public string Where { get; }

    /// <summary>One sentence that names the culprit, its value and the cure.</summary>
    public string Message { get; }

    /// <inheritdoc/>
    public override string ToString() => Message;
}
