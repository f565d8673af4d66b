using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>A line of the notice sheet: whom to tell, of what, by when, and where that stands.</summary>
/// <remarks>Equality is by reference.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class PlannedNotice
{
    private readonly WorkingCalendar _calendar;
    private readonly LocalDate? _today;

    internal PlannedNotice(NoticeTemplate template, NoticePeriod period, Derivation sendBy, WorkingCalendar calendar, LocalDate? today)
    {
        _calendar = calendar;
        _today = today;
        Template = template;
        Period = period;
        Derivation = sendBy;
    }

    /// <summary>What the template says of it: party, what is asked, standing and sources.</summary>
    public NoticeTemplate Template { get; }

    /// <summary>The key.</summary>
    public NoticeKey Key => Template.Key;

    /// <summary>The period in force, overrides applied.</summary>
    public NoticePeriod Period { get; }

    /// <summary>How the last day to send came about, step by step.</summary>
    public Derivation Derivation { get; }

    /// <summary>The day the party must act, or <see langword="null"/> when it is unknown.</summary>
    public LocalDate? ChangeOn { get; internal init; }

    /// <summary>The last day to tell the party before rolling, or <see langword="null"/> when it is unknown.</summary>
    public LocalDate? Raw => Derivation.Raw;

    /// <summary>The last day to tell the party, or <see langword="null"/> when it is unknown.</summary>
    public LocalDate? SendBy => Derivation.Date;

    /// <summary>
    /// The day by which the party should have confirmed: halfway from <see cref="SendBy"/> to the change in working days, at most 5 working
    /// days after <see cref="SendBy"/> (our default; no source gives one). <see langword="null"/> when it is unknown.
    /// </summary>
    public LocalDate? AcknowledgeBy => NoticePlanner.AcknowledgeBy(SendBy, ChangeOn, _calendar);

    /// <summary>The working day after <see cref="AcknowledgeBy"/>, to ask again if nothing came; <see langword="null"/> when that is past the change or it was confirmed.</summary>
    public LocalDate? ChaseOn =>
        Status == NoticeStatus.Acknowledged ? null : NoticePlanner.ChaseOn(AcknowledgeBy, ChangeOn, _calendar);

    /// <summary>The days to remind the party: a week before the change, rolled back, and on the day; those before <see cref="SendBy"/> are left out.</summary>
    public ImmutableArray<LocalDate> Reminders => NoticePlanner.Reminders(SendBy, ChangeOn, _calendar);

    /// <summary>The day the party acts a second time and the outage ends, or <see langword="null"/> when it acts once.</summary>
    public LocalDate? BackOn { get; internal init; }

    /// <summary>Calendar days from <see cref="ChangeOn"/> to <see cref="BackOn"/>: how long patients do without the link.</summary>
    public int? OutageDays => ChangeOn is { } off && BackOn is { } on ? NodaTime.Period.DaysBetween(off, on) : null;

    /// <summary>Where it stands.</summary>
    public NoticeStatus Status { get; internal init; }

    /// <summary>Calendar days from <see cref="SendBy"/> to today when it is late, otherwise 0.</summary>
    public int LateByDays { get; internal init; }

    /// <summary>The day it was sent, or <see langword="null"/>.</summary>
    public LocalDate? SentOn { get; internal init; }

    /// <summary>The first day the change may take effect if the party is told today, never rolled; <see langword="null"/> without a today.</summary>
    public LocalDate? EarliestChange => _today is { } today ? EarliestChangeIfToldOn(today) : null;

    /// <summary>Finds the first day the change may take effect if the party is told on some day.</summary>
    /// <param name="told">The day of telling; a non-working day of the party counts as the following working day.</param>
    /// <returns>Any day of the week, never rolled; <see langword="null"/> when the party's calendar ends first.</returns>
    public LocalDate? EarliestChangeIfToldOn(LocalDate told) => NoticePlanner.EarliestChange(Period, told, _calendar);

    /// <summary>For example "Electronic Prescription Service: tell by 2026-07-31 of the change on 2026-09-08 (late by 3 days)".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString()
    {
        string standing = Status switch
        {
            NoticeStatus.Late => $" (late by {DateText.Days(LateByDays)})",
            NoticeStatus.Sent => $" (sent on {DateText.Of(SentOn)})",
            NoticeStatus.Acknowledged => $" (sent on {DateText.Of(SentOn)}, acknowledged)",
            _ => "",
        };
        return $"{Template.PartyName}: tell by {DateText.Of(SendBy)} of the change on {DateText.Of(ChangeOn)}{standing}";
    }
}
