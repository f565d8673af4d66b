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
    /// <summary>The result of a document that could be read.</summary>
    /// <param name="value">Its content.</param>
    public ReadResult(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Value = value;
    }

    /// <summary>The result of a document that could not be read.</summary>
    /// <param name="faults">What is wrong with it, at least one fault.</param>
    /// <exception cref="ArgumentException">There is no fault.</exception>
    public ReadResult(IEnumerable<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        Faults = [.. faults];
        if (Faults.IsEmpty)
        {
            throw new ArgumentException("A document without a content has at least one fault; say what is wrong with it.", nameof(faults));
        }
    }

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
