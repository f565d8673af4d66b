namespace MigrationDomain.Planning;

/// <summary>An override; what is null stays as the rule has it.</summary>
internal sealed record PlainChange(int? Amount, string? Unit, string? Count, string? Roll)
{
    public PlainPeriod Of(PlainPeriod period) =>
        new(Amount ?? period.Amount, Unit ?? period.Unit, Roll ?? period.Roll, Count ?? period.Count);
}
