using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json.Serialization;
using MigrationDomain.Availability;
using MigrationDomain.Calendars;
using MigrationDomain.Interchange.Json.Converters;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Tracking;
using NodaTime;

namespace MigrationDomain.Interchange.Json;

/// <summary>What a request document says: what moves when, and who and what is there. <see cref="RequestJson"/> reads and writes it.</summary>
/// <remarks>A record for the sake of <see langword="with"/>: its lists compare by reference.</remarks>
[JsonConverter(typeof(RequestConverter))]
[DebuggerDisplay("{ToString(),nq}")]
public sealed record MigrationRequest
{
    /// <summary>What the programme is made of: a stock template or one of the caller's own.</summary>
    public required MigrationTemplate Template { get; init; }

    /// <summary>
    /// The contract that was put into the template of a service mobilisation, or <see langword="null"/> when there is none. It is kept so that the
    /// request can be written again; plans are made from <see cref="Template"/>.
    /// </summary>
    public ServiceContract? Contract { get; init; }

    /// <summary>The date of the template's root.</summary>
    public required LocalDate GoLive { get; init; }

    /// <summary>The division whose bank holidays the practice keeps; England and Wales unless said otherwise.</summary>
    public Division Division { get; init; } = Division.EnglandAndWales;

    /// <summary>The day against which lateness is judged; without it nothing is late.</summary>
    public LocalDate? Today { get; init; }

    /// <summary>
    /// Whether the dates have been announced, how much each kind of conflict weighs and which conflicts were accepted;
    /// <see cref="ConflictPolicy.Frozen"/> unless said otherwise.
    /// </summary>
    public ConflictPolicy Policy { get; init; } = ConflictPolicy.Frozen;

    /// <summary>Milestones fixed to a day.</summary>
    public ImmutableArray<Pin> Pins { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Rules changed for this request, at most one change for a rule.</summary>
    public ImmutableArray<RuleOverride> Overrides { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Days on which the practice is shut.</summary>
    public ImmutableArray<Closure> Closures { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Parties that keep other days than the practice.</summary>
    public ImmutableArray<PartyCalendar> Parties { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Days on which no cutover may take place.</summary>
    public ImmutableArray<Blackout> Blackouts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The people, or <see langword="null"/> when the request says nothing about people: demands on them are then not judged.</summary>
    public ImmutableArray<Person>? People { get; init; }

    /// <summary>Rooms and equipment.</summary>
    public ImmutableArray<Room> Rooms { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What makes people and rooms busy.</summary>
    public ImmutableArray<Commitment> Commitments { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What makes the practice busier than usual.</summary>
    public ImmutableArray<PracticeEvent> Events { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Times in which nobody knows what people do, or whether rooms are taken.</summary>
    public ImmutableArray<UnknownTime> Unknowns { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What those who must act on a day said about it.</summary>
    public ImmutableArray<SlotConfirmation> Confirmations { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The only days on which a cutover may take place; none means every day.</summary>
    public ImmutableArray<AllowedWindow> Allowed { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>How many holders of a role must be there in every session of a window.</summary>
    public ImmutableArray<CoverRequirement> Cover { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Roles of which every holder must be there on every working day of a window.</summary>
    public ImmutableArray<PresenceRequirement> Present { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What was said, done, signed and decided so far.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>How far the training is, or <see langword="null"/> when nothing is said about it.</summary>
    public TrainingNumbers? Training { get; init; }

    /// <summary>Shifts, of which the true length is wanted.</summary>
    public ImmutableArray<RequestedTime> Shifts { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Times without the system, of which the true length is wanted.</summary>
    public ImmutableArray<RequestedTime> Downtime { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether anything is said that could clash with a plan: people, rooms, commitments, events, forbidden or allowed days, confirmations.</summary>
    public bool HasRoster => People is not null || !Rooms.IsEmpty || !Events.IsEmpty || !Blackouts.IsEmpty || !Commitments.IsEmpty || !Allowed.IsEmpty || !Confirmations.IsEmpty;

    /// <summary>What <see cref="MigrationPlanner"/> plans from.</summary>
    /// <returns>The template, the dates, the calendars and what is known already.</returns>
    /// <exception cref="ArgumentException">One party has two calendars that differ.</exception>
    public PlanRequest ToPlanRequest()
    {
        WorkingCalendar practice = WorkingCalendars.For(Division).WithClosures(Closures);
        return Ledger.ApplyTo(new()
        {
            Template = Template,
            RootDate = GoLive,
            Calendar = practice,
            PartyCalendars = Parties.Select(party => KeyValuePair.Create(party.Party, party.Calendar(practice, Division))).ToImmutableDictionary(),
            Pins = Pins,
            Overrides = Overrides,
            Today = Today,
        });
    }

    /// <summary>Who and what there is.</summary>
    /// <returns>The roster; empty when <see cref="HasRoster"/> is false.</returns>
    /// <exception cref="UnsoundInputException">An id is given twice, or a commitment is of somebody unknown: every fault is in it.</exception>
    public Roster ToRoster() => new(People, Commitments, Rooms, Events, Blackouts, Allowed, [.. Cover, .. Present], unknowns: Unknowns, confirmations: Confirmations);

    /// <summary>For example "gp-practice on 2026-09-15".</summary>
    /// <returns>Invariant English.</returns>
    public override string ToString() => Invariant($"{Template.Key} on {GoLive:R}");
}
