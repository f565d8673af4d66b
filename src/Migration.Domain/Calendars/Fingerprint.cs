using System.Security.Cryptography;
using System.Text;

namespace MigrationDomain.Calendars;

/// <summary>The SHA-256 of a text in UTF-8.</summary>
internal static class Fingerprint
{
    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Of(string text) =>
        string.Concat(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).Select(char.ToLowerInvariant));
}
