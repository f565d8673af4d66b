using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Something to know about a plan, with a stable code.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Finding
{
    internal Finding(string code, Severity severity, string subject, LocalDate? on, string message)
    {
        Code = code;
        Severity = severity;
        Subject = subject;
        On = on;
        Message = message;
    }

    /// <summary>One of <see cref="FindingCodes"/>.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>The key of the milestone, notice, phase, window or period it is about.</summary>
    public string Subject { get; }

    /// <summary>The day it is about, or <see langword="null"/> when there is none.</summary>
    public LocalDate? On { get; }

    /// <summary>One sentence: what, when, and what would be right.</summary>
    public string Message { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Severity switch { Severity.Blocker => "Blocker", Severity.Warning => "Warning", _ => "Note" }}: {Message}";
}
