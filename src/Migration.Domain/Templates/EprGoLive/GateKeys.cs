namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The gates of a hospital EPR go-live, by key and in order.</summary>
internal static class GateKeys
{
    public static readonly GateKey Ninety = new("readiness-90");
    public static readonly GateKey Sixty = new("readiness-60");
    public static readonly GateKey Thirty = new("readiness-30");
    public static readonly GateKey Rehearsed = new("rehearsal-gate");
    public static readonly GateKey Technical = new("technical-gate");
    public static readonly GateKey Extract = new("extract-gate");
    public static readonly GateKey Load = new("load-gate");
    public static readonly GateKey Users = new("user-gate");
    public static readonly GateKey HypercareExit = new("hypercare-gate");
}
