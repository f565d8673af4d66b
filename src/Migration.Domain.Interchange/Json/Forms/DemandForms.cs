using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>Who and what is needed on which days.</summary>
internal static class DemandForms
{
    public static TwoWayForm<Requirement> Requirement { get; } = new ChoiceForm<Requirement>(
        "a requirement",
        Case<Requirement>.Of("present", Presence()),
        Case<Requirement>.Of("cover", Cover()),
        Case<Requirement>.Of("trainer", Trainer()),
        Case<Requirement>.Of("breather", Breather()),
        Case<Requirement>.Of("rotaHorizon", Horizon()),
        Case<Requirement>.Of("seats", Room()),
        Case<Requirement>.Of("confirmedBy", Confirmation()));

    private static ChoiceForm<PlanSpan> Span => new(
        "a span",
        SpanOf("window", Keys.Window, span => span.Window, PlanSpan.During),
        SpanOf("phase", Keys.Phase, span => span.Phase, PlanSpan.During),
        SpanOf("milestone", Keys.Milestone, span => span.Milestone, PlanSpan.On));

    private static Case<PlanSpan> SpanOf<TKey>(string member, ScalarForm<TKey> keys, Func<PlanSpan, TKey?> of, Func<TKey, PlanSpan> make)
        where TKey : class => Case<PlanSpan>.Of(
            member,
            new RecordForm<PlanSpan>($"a span of a {member}", "The days of a plan that something is about.", record =>
            {
                var key = record.Needs(member, keys, span => of(span)!, "its key");
                return parts => make(parts.Get(key));
            }),
            span => of(span) is not null);

    private static RecordForm<PresenceRequirement> Presence() => new("a presence", "Every holder of a role is there.", record =>
    {
        var role = record.Needs("present", Keys.Role, demand => demand.Role, "the role");
        var common = new DemandMembers<PresenceRequirement>(record);
        return parts => new PresenceRequirement(parts.Get(role), common.During(parts), common.Provenance(parts)) { IsAdvised = common.IsAdvised(parts) };
    });

    private static RecordForm<CoverRequirement> Cover() => new("a cover", "So many holders of a role are there.", record =>
    {
        var role = record.Needs("cover", Keys.Role, demand => demand.Role, "the role");
        var least = record.Needs("atLeast", Scalars.Whole(1), demand => demand.AtLeast, "how many holders are needed");
        var skill = record.May("trainedFor", Scalars.Text, demand => demand.TrainedFor, "what they must be trained for to count");
        var dedicated = record.Has("isDedicated", Scalars.Flag, demand => demand.IsDedicated, false, "whether they do nothing else");
        var common = new DemandMembers<CoverRequirement>(record);
        return parts => new CoverRequirement(parts.Get(role), parts.Get(least), common.During(parts), parts.Get(skill), common.Provenance(parts))
        {
            IsDedicated = parts.Get(dedicated),
            IsAdvised = common.IsAdvised(parts),
        };
    });

    private static RecordForm<TrainerRequirement> Trainer() => new("a trainer", "Somebody who teaches is there whenever somebody is trained.", record =>
    {
        var role = record.Needs("trainer", Keys.Role, demand => demand.Role, "the role that teaches");
        var common = new DemandMembers<TrainerRequirement>(record);
        return parts => new TrainerRequirement(parts.Get(role), common.During(parts), common.Provenance(parts)) { IsAdvised = common.IsAdvised(parts) };
    });

    private static RecordForm<BreatherRequirement> Breather() => new("a breather", "Holders of a role have free slots.", record =>
    {
        var role = record.Needs("breather", Keys.Role, demand => demand.Role, "the role");
        var common = new DemandMembers<BreatherRequirement>(record);
        return parts => new BreatherRequirement(parts.Get(role), common.During(parts), common.Provenance(parts)) { IsAdvised = common.IsAdvised(parts) };
    });

    private static RecordForm<RotaHorizonRequirement> Horizon() => new("a rota horizon", "Holders of a role have no clinics after a day.", record =>
    {
        var role = record.Needs("rotaHorizon", Keys.Role, demand => demand.Role, "the role");
        var on = record.Needs("on", Keys.Milestone, demand => demand.During.Milestone!, "the milestone whose day is the last on which there may be clinics");
        var provenance = ScheduleForms.Standing(record, demand => demand.Provenance);
        var advised = DemandMembers<RotaHorizonRequirement>.Advised(record);
        return parts => new RotaHorizonRequirement(parts.Get(role), parts.Get(on), parts.Get(provenance)) { IsAdvised = parts.Get(advised) };
    });

    private static RecordForm<RoomRequirement> Room() => new("a booked room", "A room is booked.", record =>
    {
        var seats = record.Needs("seats", Scalars.Whole(1), demand => demand.Seats, "how many people it must hold");
        var equipment = record.May("equipment", Scalars.Text, demand => demand.Equipment, "what must be in it");
        var training = record.Has("isForTraining", Scalars.Flag, demand => demand.IsForTraining, false, "whether it is needed only where somebody is trained");
        var common = new DemandMembers<RoomRequirement>(record);
        return parts => new RoomRequirement(parts.Get(seats), common.During(parts), parts.Get(equipment), common.Provenance(parts))
        {
            IsForTraining = parts.Get(training),
            IsAdvised = common.IsAdvised(parts),
        };
    });

    private static RecordForm<ConfirmationRequirement> Confirmation() => new("a confirmed day", "A party confirms that it can act on a day.", record =>
    {
        var by = record.Needs("confirmedBy", Keys.Role, demand => demand.By, "the role that confirms");
        var on = record.Needs("on", Keys.Milestone, demand => demand.During.Milestone!, "the milestone whose day is confirmed");
        var provenance = ScheduleForms.Standing(record, demand => demand.Provenance);
        var advised = DemandMembers<ConfirmationRequirement>.Advised(record);
        return parts => new ConfirmationRequirement(parts.Get(by), parts.Get(on), parts.Get(provenance)) { IsAdvised = parts.Get(advised) };
    });

    /// <summary>What most demands have.</summary>
    private sealed class DemandMembers<T>(Record<T> record)
        where T : Requirement
    {
        private readonly FormMember<T, PlanSpan> _during = record.Needs("during", Span, demand => demand.During, "the window, phase or milestone it is about");
        private readonly FormMember<T, Provenance> _provenance = ScheduleForms.Standing(record, demand => demand.Provenance);
        private readonly FormMember<T, bool> _isAdvised = Advised(record);

        public static FormMember<T, bool> Advised(Record<T> record) =>
            record.Has("isAdvised", Scalars.Flag, demand => demand.IsAdvised, false, "whether it is advised rather than demanded");

        public PlanSpan During(Parts parts) => parts.Get(_during);

        public Provenance Provenance(Parts parts) => parts.Get(_provenance);

        public bool IsAdvised(Parts parts) => parts.Get(_isAdvised);
    }
}
