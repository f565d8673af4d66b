namespace MigrationDomain.Templates.GpPractice;

/// <summary>The windows of a GP practice migration that other parts speak of.</summary>
internal static class WindowKeys
{
    public static readonly WindowKey CriticalWindow = new("critical-window");
    public static readonly WindowKey Cutover = new("cutover");
    public static readonly WindowKey Breather = new("breather");
    public static readonly WindowKey Training = new("training");
}
