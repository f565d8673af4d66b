using MigrationDomain.Planning;
using NodaTime;

namespace Planner.Mapping;

/// <summary>A finding as it is written: the library's, or the program's own note.</summary>
internal sealed record FindingLine
{
    /// <summary>The request says nothing about people, so that nothing about people was judged.</summary>
    public static FindingLine PeopleNotGiven { get; } = new()
    {
        Code = "people-not-given",
        Severity = Severity.Note,
        Subject = "people",
        Message = "The request names no people, so rules about people are not judged; add 'people' to have them judged.",
    };

    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    public required string Subject { get; init; }

    public required string Message { get; init; }

    public LocalDate? On { get; init; }

    public static FindingLine Of(Finding finding) => new()
    {
        Code = finding.Code,
        Severity = finding.Severity,
        Subject = finding.Subject,
        Message = finding.Message,
        On = finding.On,
    };

    public override string ToString() => Message;
}
