using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Something to find out, because nobody recorded it and what is unknown is not free.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class OpenQuestion
{
    internal OpenQuestion(string subject, string message)
    {
        Subject = subject;
        Message = message;
    }

    /// <summary>Whom or what to ask about: the id of a person, a role, or a part of the plan.</summary>
    public string Subject { get; }

    /// <summary>The role concerned, or <see langword="null"/>.</summary>
    public RoleKey? Role { get; internal init; }

    /// <summary>The part of the plan concerned, or <see langword="null"/> when there is none or more than one.</summary>
    public PlanSpan? During { get; internal init; }

    /// <summary>The days concerned, by date; empty when it is not about days.</summary>
    public ImmutableArray<LocalDate> Days { get; internal init; } = [];

    /// <summary>What to find out, one sentence for those who plan; holds ids and roles, never a name.</summary>
    public string Message { get; }

    /// <inheritdoc/>
    public override string ToString() => Message;
}
