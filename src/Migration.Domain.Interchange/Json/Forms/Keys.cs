using MigrationDomain.Rules;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>The keys of a template's parts.</summary>
internal static class Keys
{
    public static ScalarForm<MilestoneKey> Milestone { get; } = Scalars.Key.As(text => new MilestoneKey(text), key => key.Value);

    public static ScalarForm<PhaseKey> Phase { get; } = Scalars.Key.As(text => new PhaseKey(text), key => key.Value);

    public static ScalarForm<WindowKey> Window { get; } = Scalars.Key.As(text => new WindowKey(text), key => key.Value);

    public static ScalarForm<NoticeKey> Notice { get; } = Scalars.Key.As(text => new NoticeKey(text), key => key.Value);

    public static ScalarForm<PartyKey> Party { get; } = Scalars.Key.As(text => new PartyKey(text), key => key.Value);

    public static ScalarForm<ActivityKey> Activity { get; } = Scalars.Key.As(text => new ActivityKey(text), key => key.Value);

    public static ScalarForm<RoleKey> Role { get; } = Scalars.Key.As(text => new RoleKey(text), key => key.Value);

    public static ScalarForm<GateKey> Gate { get; } = Scalars.Key.As(text => new GateKey(text), key => key.Value);

    public static ScalarForm<CriterionKey> Criterion { get; } = Scalars.Key.As(text => new CriterionKey(text), key => key.Value);

    public static ScalarForm<QueueKey> Queue { get; } = Scalars.Key.As(text => new QueueKey(text), key => key.Value);

    public static ScalarForm<QuestionKey> Question { get; } = Scalars.Key.As(text => new QuestionKey(text), key => key.Value);

    public static ScalarForm<StreamKey> Stream { get; } = Scalars.Key.As(text => new StreamKey(text), key => key.Value);

    public static ScalarForm<RiskKey> Risk { get; } = Scalars.Key.As(text => new RiskKey(text), key => key.Value);

    public static ScalarForm<TemplateKey> Template { get; } = Scalars.Key.As(text => new TemplateKey(text), key => key.Value);
}
