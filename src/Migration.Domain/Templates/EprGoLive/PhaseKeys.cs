namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The phases of a hospital EPR go-live, by key and in order.</summary>
internal static class PhaseKeys
{
    public static readonly PhaseKey Mobilisation = new("mobilisation-and-engagement");
    public static readonly PhaseKey Design = new("design");
    public static readonly PhaseKey BuildAndTest = new("build-and-test");
    public static readonly PhaseKey OperationalReadiness = new("operational-readiness");
    public static readonly PhaseKey Training = new("training");
    public static readonly PhaseKey Rehearsal = new("rehearsal");
    public static readonly PhaseKey TechnicalGoLive = new("technical-go-live");
    public static readonly PhaseKey Cutover = new("cutover");
    public static readonly PhaseKey Hypercare = new("hypercare");
    public static readonly PhaseKey Optimisation = new("optimisation");
}
