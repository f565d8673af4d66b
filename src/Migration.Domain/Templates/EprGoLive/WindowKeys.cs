namespace MigrationDomain.Templates.EprGoLive;

/// <summary>The windows of a hospital EPR go-live, by key.</summary>
internal static class WindowKeys
{
    public static readonly WindowKey DualEntry = new("dual-entry");
    public static readonly WindowKey LeaveEmbargo = new("leave-embargo");
    public static readonly WindowKey CommandCentre = new("command-centre");
    public static readonly WindowKey Hypercare = new("hypercare");
    public static readonly WindowKey Training = new("training");
    public static readonly WindowKey ReducedActivity = new("reduced-activity");
}
