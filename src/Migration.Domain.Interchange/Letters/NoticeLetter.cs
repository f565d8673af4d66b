using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Letters;

/// <summary>A letter that tells a party of a change: plain text to be read, completed and sent by a person.</summary>
/// <remarks>Days, the period and what is asked come from the plan. Nothing is made up: what nobody gave stands in square brackets. Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class NoticeLetter
{
    private NoticeLetter(NoticeKey notice, string party, string text, ImmutableArray<string> missing)
    {
        Notice = notice;
        Party = party;
        Text = text;
        Missing = missing;
    }

    /// <summary>
    /// The wording used unless another is given. A name in braces is filled in; a paragraph about something that the notice does not have, such as the
    /// day on which a link is back, is left out.
    /// </summary>
    public static string StandardWording => LetterWording.Standard;

    /// <summary>The notice.</summary>
    public NoticeKey Notice { get; }

    /// <summary>Whom the letter is to.</summary>
    public string Party { get; }

    /// <summary>The letter, lines ended by line feeds.</summary>
    public string Text { get; }

    /// <summary>What is still missing, in the order of the letter, each as a phrase such as "the name of the practice".</summary>
    public ImmutableArray<string> Missing { get; }

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Missing.IsEmpty;

    /// <summary>Writes the letter of every notice of a plan that has not been served yet.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="facts">What the plan does not know.</param>
    /// <param name="wording">The wording; <see cref="StandardWording"/> when left out. Names in braces other than those in the standard wording are refused.</param>
    /// <returns>The letters, in the order of the notice sheet.</returns>
    /// <exception cref="ArgumentException">The wording has a name in braces that is not known.</exception>
    public static ImmutableArray<NoticeLetter> For(MigrationPlan plan, LetterFacts facts, string? wording = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return [.. plan.Notices.Where(notice => notice.Status is not (NoticeStatus.Sent or NoticeStatus.Acknowledged)).Select(notice => For(plan, notice.Key, facts, wording))];
    }

    /// <summary>Writes the letter of one notice, served or not.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="notice">The notice.</param>
    /// <param name="facts">What the plan does not know.</param>
    /// <param name="wording">The wording; <see cref="StandardWording"/> when left out.</param>
    /// <returns>The letter.</returns>
    /// <exception cref="ArgumentException">The plan has no such notice, or the wording has a name in braces that is not known.</exception>
    public static NoticeLetter For(MigrationPlan plan, NoticeKey notice, LetterFacts facts, string? wording = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(notice);
        ArgumentNullException.ThrowIfNull(facts);
        PlannedNotice planned = plan[notice];
        LetterFilling filling = new(LetterValues.Of(plan, planned, facts));
        string text = filling.Fill(wording ?? LetterWording.Standard);
        return new(notice, OneLine.Of(planned.Template.PartyName), text, filling.Missing);
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"letter to {Party}, {Missing.Length} {(Missing.Length == 1 ? "fact" : "facts")} missing");
}
