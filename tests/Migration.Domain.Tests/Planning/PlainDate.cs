namespace MigrationDomain.Planning;

/// <summary>A date before and after rolling; null where the published years end first.</summary>
internal sealed record PlainDate(LocalDate? Raw, LocalDate? Date)
{
    public override string ToString() => Invariant($"{Date:R} (raw {Raw:R})");
}
