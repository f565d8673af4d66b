namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The windows of a service mobilisation that other parts speak of.</summary>
internal static class WindowKeys
{
    public static readonly WindowKey ContractTransition = new("contract-transition");
    public static readonly WindowKey CriticalWindow = new("critical-window");
}
