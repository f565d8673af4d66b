namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>The members of one object that were read, to make a value of.</summary>
internal sealed class Parts
{
    private readonly Dictionary<object, object?> _values = new(ReferenceEqualityComparer.Instance);

    /// <summary>What was read for a member, or what it is when it is left out.</summary>
    public TValue Get<TOwner, TValue>(FormMember<TOwner, TValue> member) => (TValue)_values[member]!;

    public void Set<TOwner, TValue>(FormMember<TOwner, TValue> member, TValue value) => _values[member] = value;
}
