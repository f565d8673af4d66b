using System.Diagnostics;
using MigrationDomain.Availability;

namespace MigrationDomain.GoLive;

/// <summary>One thing to let go of so that a date becomes possible.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record Release
{
    internal Release(ReleaseKind kind, string subject, string message, Commitment? commitment = null)
    {
        Kind = kind;
        Subject = subject;
        Message = message;
        Commitment = commitment;
    }

    /// <summary>What it is.</summary>
    public ReleaseKind Kind { get; }

    /// <summary>Whose or which: the id of a person or room, the key of a notice or milestone, the name of a blackout.</summary>
    public string Subject { get; }

    /// <summary>One sentence that says what to do.</summary>
    public string Message { get; }

    /// <summary>The commitment to let go, or <see langword="null"/> for the other kinds.</summary>
    public Commitment? Commitment { get; }

    /// <inheritdoc/>
    public override string ToString() => Message;
}
