using System.Collections.Immutable;

namespace MigrationDomain.Rules;

/// <summary>A template, a request or a document that cannot be used, carrying every fault found, not only the first.</summary>
public sealed class UnsoundInputException : ArgumentException
{
    /// <summary>Refuses an input.</summary>
    /// <param name="subject">What is refused, for example "The request"; told when there are several faults.</param>
    /// <param name="faults">Every fault, at least one.</param>
    /// <exception cref="ArgumentException">There is no fault.</exception>
    public UnsoundInputException(string subject, IEnumerable<Fault> faults)
        : this(subject, [.. faults])
    {
    }

    internal UnsoundInputException(string subject, ImmutableArray<Fault> faults)
        : base(Describe(subject, faults)) => Faults = faults;

    /// <summary>Every fault, in the order in which the parts were given. Never empty.</summary>
    public ImmutableArray<Fault> Faults { get; }

    private static string Describe(string subject, ImmutableArray<Fault> faults) => faults.Length switch
    {
        0 => throw new ArgumentException($"{subject} is refused without a fault; name at least one.", nameof(faults)),
        1 => faults[0].Message,
        _ => Invariant($"{subject} has {faults.Length} faults. {string.Join(" ", faults.Select(fault => fault.Message))}"),
    };
}
