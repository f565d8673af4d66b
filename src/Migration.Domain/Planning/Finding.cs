using System.Diagnostics;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Something to know about a plan, with a stable code. Equal when all parts are equal.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class Finding : IEquatable<Finding>
{
    private readonly Func<string> _message;

    // A search looks at thousands of findings and reads a few: the sentence is made when it is asked for.
    internal Finding(string code, Severity severity, string subject, LocalDate? on, Func<string> message)
    {
        Code = code;
        Severity = severity;
        Subject = subject;
        On = on;
        _message = message;
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
    public string Message => _message();

    /// <inheritdoc/>
    public bool Equals(Finding? other) =>
        other is not null
        && Severity == other.Severity
        && On == other.On
        && (Code, Subject, Message).Equals((other.Code, other.Subject, other.Message));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Severity, Subject, On);

    /// <summary>For example "Warning: Go Live on 2026-12-24 falls into a time to avoid: ...".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => $"{Severity switch { Severity.Blocker => "Blocker", Severity.Warning => "Warning", _ => "Note" }}: {Message}";
}
