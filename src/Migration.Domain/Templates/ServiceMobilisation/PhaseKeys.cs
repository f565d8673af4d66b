namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>The phases of a service mobilisation, by key and in order.</summary>
internal static class PhaseKeys
{
    public static readonly PhaseKey Standstill = new("standstill");
    public static readonly PhaseKey Mobilisation = new("mobilisation");
    public static readonly PhaseKey Operation = new("operation");
    public static readonly PhaseKey Exit = new("exit");
}
