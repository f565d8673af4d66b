using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>What of a template decides and is asked: roles, gates, questions, streams, risks and the point of no return.</summary>
internal static class GateForms
{
    public static RecordForm<RoleTemplate> Role { get; } = new("a role", "A part that somebody plays.", record =>
    {
        var key = record.Needs("key", Keys.Role, role => role.Key, "the key, such as 'lead-gp'");
        var name = record.Needs("name", Scalars.Text, role => role.Name, "the name for people");
        var aliases = record.Lists("aliases", Scalars.Note, role => role.Aliases, "what it is called elsewhere");
        var term = record.May("term", Scalars.Note, role => role.Term, "what it is called within a sentence; the name in lower case when left out");
        var duties = record.Has("duties", Scalars.Note, role => role.Duties, "", "what it has to do");
        var leads = record.Has("leadsWorkstream", Scalars.Flag, role => role.LeadsWorkstream, false, "whether it leads a workstream");
        return parts => new RoleTemplate(parts.Get(key), parts.Get(name), parts.Get(aliases))
        {
            Term = parts.Get(term)!, // null is what it is when nobody says otherwise
            Duties = parts.Get(duties),
            LeadsWorkstream = parts.Get(leads),
        };
    });

    public static RecordForm<GateTemplate> Gate { get; } = new("a gate", "A point at which somebody decides whether it goes on.", record =>
    {
        var key = record.Needs("key", Keys.Gate, gate => gate.Key, "the key, such as 'gate-90'");
        var name = record.Needs("name", Scalars.Text, gate => gate.Name, "the name for people");
        var on = record.Needs("on", RuleForms.Rule, gate => gate.On, "how its day follows from milestones");
        var decider = record.Needs("decider", Keys.Role, gate => gate.Decider, "the role that decides");
        var criteria = record.Lists("criteria", Criterion(), gate => gate.Criteria, "what must or should be so");
        var provenance = ScheduleForms.Standing(record, gate => gate.Provenance);
        var after = record.Lists("after", Keys.Gate, gate => gate.After, "the gates that must be passed before");
        return parts => new GateTemplate(parts.Get(key), parts.Get(name), parts.Get(on), parts.Get(decider), parts.Get(criteria), parts.Get(provenance)) { After = parts.Get(after) };
    });

    public static RecordForm<ChecklistQuestion> Question { get; } = new("a question", "A question of the checklists.", record =>
    {
        var key = record.Needs("key", Keys.Question, question => question.Key, "the key, such as 'q-01'");
        var phase = record.Needs("phase", Keys.Phase, question => question.Phase, "the phase it stands under");
        var text = record.Needs("text", Scalars.Text, question => question.Text, "the question; a role in braces is replaced by what the edition calls it");
        var provenance = ScheduleForms.Standing(record, question => question.Provenance);
        var askedOf = record.Lists("askedOf", Keys.Role, question => question.AskedOf, "the roles it is asked of");
        var also = record.Lists("alsoAskedOf", Keys.Role, question => question.AlsoAskedOf, "the roles it is asked of in other words");
        var others = record.Has("textForOthers", Scalars.Note, question => question.TextForOthers, "", "the question for those other roles");
        var answered = record.Lists("answeredBy", Reference, question => question.AnsweredBy, "what shows the answer");
        return parts => new ChecklistQuestion(parts.Get(key), parts.Get(phase), parts.Get(text), parts.Get(provenance))
        {
            AskedOf = parts.Get(askedOf),
            AlsoAskedOf = parts.Get(also),
            TextForOthers = parts.Get(others),
            AnsweredBy = parts.Get(answered),
        };
    });

    public static RecordForm<StreamTemplate> Stream { get; } = new("a stream", "A kind of work that must go on in the cutover.", record =>
    {
        var key = record.Needs("key", Keys.Stream, stream => stream.Key, "the key, such as 'prescriptions'");
        var name = record.Needs("name", Scalars.Text, stream => stream.Name, "the name for people");
        var owner = record.Needs("owner", Keys.Role, stream => stream.Owner, "the role that owns it");
        var interim = record.Needs("interim", Scalars.Text, stream => stream.Interim, "how it is done in the meantime");
        var reEntry = record.Needs("reEntry", Scalars.Text, stream => stream.ReEntry, "how it gets into the new system");
        var provenance = ScheduleForms.Standing(record, stream => stream.Provenance);
        return parts => new StreamTemplate(parts.Get(key), parts.Get(name), parts.Get(owner), parts.Get(interim), parts.Get(reEntry), parts.Get(provenance));
    });

    public static RecordForm<RiskTemplate> Risk { get; } = new("a risk", "A line of the risk register.", record =>
    {
        var key = record.Needs("key", Keys.Risk, risk => risk.Key, "the key, such as 'r-01'");
        var kind = record.Needs("kind", Scalars.OneOf(WordLists.RiskKinds), risk => risk.Kind, "'risk' or 'opportunity'");
        var name = record.Needs("name", Scalars.Text, risk => risk.Name, "what may happen");
        var provenance = ScheduleForms.Standing(record, risk => risk.Provenance);
        var magnitude = record.Has("magnitude", Scalars.OneOf(WordLists.Magnitudes), risk => risk.Magnitude, Magnitude.NotAssessed, "how much it matters; 'not-assessed' when left out");
        var owner = record.May("owner", Keys.Role, risk => risk.Owner, "the role that owns it");
        var escalation = record.Lists("escalation", Keys.Role, risk => risk.Escalation, "the roles it is escalated to");
        var governance = record.Has("governance", Scalars.Note, risk => risk.Governance, "", "where it is dealt with");
        var plan = record.Has("plan", Scalars.Note, risk => risk.Plan, "", "what is done about it");
        var review = record.May("review", RuleForms.Rule, risk => risk.Review, "the day on which it is looked at again");
        return parts => new RiskTemplate(parts.Get(key), parts.Get(kind), parts.Get(name), parts.Get(provenance))
        {
            Magnitude = parts.Get(magnitude),
            Owner = parts.Get(owner),
            Escalation = parts.Get(escalation),
            Governance = parts.Get(governance),
            Plan = parts.Get(plan),
            Review = parts.Get(review),
        };
    });

    public static RecordForm<PointOfNoReturn> PointOfNoReturn { get; } = new("a point of no return", "The day from which there is no way back.", record =>
    {
        var on = record.Needs("on", RuleForms.Rule, point => point.On, "the day from which nobody goes back");
        var until = record.Needs("resumableUntil", RuleForms.Rule, point => point.ResumableUntil, "the last day on which the old system can be taken up again");
        var provenance = ScheduleForms.Standing(record, point => point.Provenance);
        return parts => new PointOfNoReturn(parts.Get(on), parts.Get(until), parts.Get(provenance));
    });

    private static ChoiceForm<RuleReference> Reference => new(
        "a reference",
        To("milestone", RuleKind.Milestone, id => RuleReference.To(new MilestoneKey(id))),
        To("activity", RuleKind.Activity, id => RuleReference.To(new ActivityKey(id))),
        To("notice", RuleKind.Notice, id => RuleReference.To(new NoticeKey(id))),
        To("gate", RuleKind.Gate, id => RuleReference.To(new GateKey(id))));

    private static Case<RuleReference> To(string member, RuleKind kind, Func<string, RuleReference> make) => Case<RuleReference>.Of(
        member,
        new RecordForm<RuleReference>($"a reference to {member}", "What shows that something is so.", record =>
        {
            var id = record.Needs(member, Scalars.Key, reference => reference.Id, "its key");
            return parts => make(parts.Get(id));
        }),
        reference => reference.Kind == kind);

    private static RecordForm<GateCriterion> Criterion() => new("a criterion", "What must or should be so at a gate.", record =>
    {
        var key = record.Needs("key", Keys.Criterion, criterion => criterion.Key, "the key");
        var name = record.Needs("name", Scalars.Text, criterion => criterion.Name, "what must be so");
        var criticality = record.Needs("criticality", Scalars.OneOf(WordLists.Criticalities), criterion => criterion.Criticality, "'must' or 'should'");
        var owner = record.Needs("owner", Keys.Role, criterion => criterion.Owner, "the role that answers for it");
        var evidence = record.Needs("evidence", Scalars.Text, criterion => criterion.Evidence, "what shows it");
        var provenance = ScheduleForms.Standing(record, criterion => criterion.Provenance);
        var metBy = record.Lists("metBy", Reference, criterion => criterion.MetBy, "what meets it");
        var validFor = record.MayBe("validFor", Scalars.Offset, criterion => criterion.ValidFor, "how long the evidence holds, such as '90 days'");
        var queue = record.May("queue", Keys.Queue, criterion => criterion.Queue, "the queue of which nothing may be outstanding");
        return parts => new GateCriterion(parts.Get(key), parts.Get(name), parts.Get(criticality), parts.Get(owner), parts.Get(evidence), parts.Get(provenance))
        {
            MetBy = parts.Get(metBy),
            ValidFor = parts.Get(validFor),
            Queue = parts.Get(queue),
        };
    });
}
