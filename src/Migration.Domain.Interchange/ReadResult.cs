using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange;

/// <summary>What came of reading a document: its content, or every fault in it.</summary>
/// <remarks>Bad content is a value, never an exception. Equality is by reference.</remarks>
/// <typeparam name="T">What the document holds.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class ReadResult<T>
    where T : class
{
    internal ReadResult(T value) => Value = value;

    internal ReadResult(IEnumerable<Fault> faults) => Faults = [.. faults];

    /// <summary>Every fault, in the order of the document. Each says where ("line 3, column 5", or a path such as "$.pins.go-live"), what, and what would be right.</summary>
    public ImmutableArray<Fault> Faults { get; } = [];

    /// <summary>The content, or <see langword="null"/> when the document has faults.</summary>
    public T? Value { get; }

    /// <summary>Whether the document could be read; <see cref="Value"/> is then not <see langword="null"/>.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSound => Value is not null;

    /// <summary>The content of a document that must be sound.</summary>
    /// <returns>The content.</returns>
    /// <exception cref="UnsoundInputException">The document has faults: every one is in it.</exception>
    public T OrThrow() => Value ?? throw new UnsoundInputException("The document", Faults);

    /// <inheritdoc/>
    public override string ToString() => IsSound ? $"read: {Value}" : Invariant($"not read: {Faults.Length} {(Faults.Length == 1 ? "fault" : "faults")}, first {Faults[0].Where}: {Faults[0].Message}");
}
