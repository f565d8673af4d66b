using MigrationDomain.Availability;
using MigrationDomain.Planning;

namespace MigrationDomain.GoLive;

/// <summary>One thing that speaks against a date: a finding of its plan or a conflict with the roster.</summary>
public sealed record GoLiveReason
{
    internal GoLiveReason(Finding finding)
    {
        Code = finding.Code;
        Severity = finding.Severity;
        Subject = finding.Subject;
        Message = finding.Message;
    }

    internal GoLiveReason(Conflict conflict)
    {
        Code = conflict.Code;
        Severity = conflict.Severity;
        Subject = conflict.Subject;
        Message = conflict.Explain(Audience.Planner);
    }

    /// <summary>A code of <see cref="FindingCodes"/> or <see cref="ConflictCodes"/>.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public Severity Severity { get; }

    /// <summary>What it is about.</summary>
    public string Subject { get; }

    /// <summary>One sentence for those who plan.</summary>
    public string Message { get; }

    /// <inheritdoc/>
    public override string ToString() => Message;
}
