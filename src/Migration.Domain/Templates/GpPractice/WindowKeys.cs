namespace MigrationDomain.Templates.GpPractice;

/// <summary>The windows of a GP practice migration that other parts speak of.</summary>
internal static class WindowKeys
{
    public static readonly WindowKey CriticalWindow = new("critical-window");
}
