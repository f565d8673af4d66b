using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;

namespace MigrationDomain.Interchange.Json;

/// <summary>Reads requests: what moves when, and who and what is there.</summary>
/// <remarks>
/// Dates are written YYYY-MM-DD, a range of days includes both ends; times are local, YYYY-MM-DDTHH:MM, and a range of times leaves its end
/// out. Unknown members, unknown ids, members given twice and everything the library would refuse are faults, and all are told at once.
/// </remarks>
public static class RequestJson
{
    /// <summary>Reads a request.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <returns>The request, or every fault with its path and line, for example "$.overrides[1].offset (line 11)".</returns>
    public static ReadResult<MigrationRequest> Read(ReadOnlyMemory<byte> utf8, JsonLimits? limits = null)
    {
        Faults faults = new(limits ?? JsonLimits.Default);
        RequestDocument? document = RequestReader.ReadAsFarAsPossible(utf8, faults);
        return faults.Result(document is null ? null : RequestMapping.Map(document, faults));
    }
}
