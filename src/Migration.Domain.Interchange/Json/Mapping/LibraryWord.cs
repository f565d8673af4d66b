using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>The library's value for a word of the request.</summary>
internal static class LibraryWord
{
    /// <summary>The value of the same name.</summary>
    public static T Of<T>(Enum word)
        where T : struct, Enum => Enum.Parse<T>(word.ToString());

    public static DateOffset Of(RequestedOffset offset) => DateOffset.Of(offset.Amount, Enum.Parse<OffsetUnit>($"{offset.Unit}s"));
}
