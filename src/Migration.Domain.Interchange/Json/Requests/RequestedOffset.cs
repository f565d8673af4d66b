namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A number of units; the rule knows the direction.</summary>
internal sealed record RequestedOffset
{
    /// <summary>Zero or more.</summary>
    public required int Amount { get; init; }

    public required UnitWord Unit { get; init; }

    /// <summary>For example <c>3 working days</c>.</summary>
    public override string ToString() =>
        Invariant($"{Amount} {Word.Of(Unit).Replace('-', ' ')}{(Amount == 1 ? "" : "s")}");
}
