using NodaTime;

namespace MigrationDomain.Interchange;

/// <summary>The days of which busy time can be read: those for which zones are known.</summary>
internal static class BusyRange
{
    private static readonly LocalDate Earliest = new(1982, 1, 1);
    private static readonly LocalDate Latest = new(2117, 12, 31);

    public static void Check(string who, LocalDate from, LocalDate to, int seats, string parameter)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(who, parameter);
        ArgumentOutOfRangeException.ThrowIfLessThan(seats, 1, parameter);
        if (from < Earliest || to > Latest || to < from)
        {
            throw new ArgumentException(Invariant($"The days from {from:R} to {to:R} cannot be read; give two that follow each other within {Earliest:R} to {Latest:R}."), parameter);
        }
    }
}
