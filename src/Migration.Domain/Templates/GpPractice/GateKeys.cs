namespace MigrationDomain.Templates.GpPractice;

/// <summary>The gates of a GP practice migration, by key and in order.</summary>
internal static class GateKeys
{
    public static readonly GateKey Funding = new("g1-funding");
    public static readonly GateKey Slot = new("g2-slot");
    public static readonly GateKey Technical = new("g3-technical");
    public static readonly GateKey DataCheck = new("g4-data");
    public static readonly GateKey CutoverPlan = new("g5-cutover-plan");
    public static readonly GateKey FinalDataReadiness = new("g6-final-data-readiness");
    public static readonly GateKey GoLiveGate = new("g7-go-live");
    public static readonly GateKey Close = new("g8-close");
}
