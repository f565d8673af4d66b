using MigrationDomain.Planning;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Availability;

/// <summary>Whether those who must act on a day have said that they can. Judged only when the roster holds some answer of theirs, or somebody who plays that part.</summary>
internal static class SlotChecks
{
    /// <summary>A party has not confirmed the day of a milestone, which is a warning, or has refused it, which blocks.</summary>
    public static IEnumerable<Conflict> SlotNotConfirmed(CheckContext context)
    {
        foreach (ConfirmationRequirement requirement in context.Confirmations)
        {
            if (context.SpanOf(requirement.During)?.Start is not { } date || context.IsReached(requirement.During))
            {
                continue;
            }

            SlotAnswer[] answers = [.. context.Roster.Confirmations.Where(given => given.By == requirement.By && given.Date == date).Select(given => given.Answer)];
            bool isRefused = answers.Contains(SlotAnswer.Refused);
            if (isRefused || !answers.Contains(SlotAnswer.Confirmed))
            {
                yield return new Conflict(
                    ConflictCodes.SlotNotConfirmed, isRefused ? Severity.Blocker : Severity.Warning, requirement.By.Value, context.IsWorkingDay(date) ? [date] : [])
                {
                    During = requirement.During,
                    Requirement = requirement,
                    Role = requirement.By,
                    Span = new DateInterval(date, date),
                    Answer = answers.Length == 0 ? null : answers.Max(),
                };
            }
        }
    }
}
