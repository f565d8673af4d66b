using System.Collections.Immutable;
using System.Diagnostics;
using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Everything a plan is computed from.</summary>
/// <remarks>A record for the sake of <see langword="with"/>: its lists compare by reference, so two requests with equal lists may compare unequal.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record PlanRequest
{
    /// <summary>What the programme is made of.</summary>
    public required MigrationTemplate Template { get; init; }

    /// <summary>The date of the template's root, for example the agreed Go Live. Any day of the years 1900 to 2199; it is never rolled.</summary>
    public required LocalDate RootDate { get; init; }

    /// <summary>The working days of the practice, local closures included.</summary>
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>Calendars of parties that do not share the practice's.</summary>
    public ImmutableDictionary<PartyKey, WorkingCalendar> PartyCalendars { get; init; } = ImmutableDictionary<PartyKey, WorkingCalendar>.Empty;

    /// <summary>Dates stated as facts, and the dates of further anchors.</summary>
    public ImmutableArray<Pin> Pins { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Changes to rules, with who and why; at most one for a rule.</summary>
    public ImmutableArray<RuleOverride> Overrides { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Notices already given.</summary>
    public ImmutableArray<ServedNotice> Served { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Notices that need not be given, for example because the party plays no part; they are never late and are not judged.</summary>
    public ImmutableArray<NoticeKey> NotNeeded { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Milestones already reached, or settled without being reached; they are never late.</summary>
    public ImmutableArray<MilestoneKey> Done { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The day against which lateness is judged; without it nothing is late.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>The zone in which days begin; only offsets in hours ask for it. Europe/London unless said otherwise.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZoneProviders.Tzdb["Europe/London"];

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Template}, {Template.Root} on {RootDate:R}");

    /// <summary>The party's own calendar, or the practice's.</summary>
    internal WorkingCalendar CalendarOf(PartyKey party) => PartyCalendars.GetValueOrDefault(party, Calendar);
}
