namespace MigrationDomain.Tracking;

/// <summary>Whole numbers divided exactly.</summary>
internal static class Fraction
{
    /// <summary>The least whole number not below <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <param name="numerator">0 or more.</param>
    /// <param name="denominator">1 or more.</param>
    public static long RoundedUp(long numerator, long denominator) => (numerator / denominator) + (numerator % denominator > 0 ? 1 : 0);
}
