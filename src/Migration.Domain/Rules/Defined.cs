using System.Runtime.CompilerServices;

namespace MigrationDomain.Rules;

/// <summary>Refuses numbers that were cast to an enumeration without being one of its values.</summary>
internal static class Defined
{
    /// <summary>Throws unless the value has a name.</summary>
    /// <param name="value">The value to check.</param>
    /// <param name="subject">What it should be, with its article, for example "a unit".</param>
    /// <param name="parameter">Filled in by the compiler.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not defined.</exception>
    public static void Check<T>(T value, string subject, [CallerArgumentExpression(nameof(value))] string? parameter = null)
        where T : struct, Enum
    {
        if (!Enum.IsDefined(value))
        {
            throw new ArgumentOutOfRangeException(
                parameter, $"'{value}' is not {subject}. Use one of {string.Join(", ", Enum.GetNames<T>())}.");
        }
    }
}
