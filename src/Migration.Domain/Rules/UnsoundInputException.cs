using System.Collections.Immutable;

namespace MigrationDomain.Rules;

/// <summary>A template or a request that cannot be planned with, carrying every fault found, not only the first.</summary>
public sealed class UnsoundInputException : ArgumentException
{
    internal UnsoundInputException(string subject, ImmutableArray<Fault> faults)
        : base(Describe(subject, faults)) => Faults = faults;

    /// <summary>Every fault, in the order in which the parts were given. Never empty.</summary>
    public ImmutableArray<Fault> Faults { get; }

    private static string Describe(string subject, ImmutableArray<Fault> faults) =>
        faults.Length == 1
            ? faults[0].Message
            : Invariant($"{subject} has {faults.Length} faults. {string.Join(" ", faults.Select(fault => fault.Message))}");
}
