using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Requests;
using MigrationDomain.Interchange.Json.Writing;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json;

/// <summary>Reads and writes requests: what moves when, and who and what is there. <see cref="JsonSchemas.Request"/> describes every member.</summary>
/// <remarks>
/// Dates are written YYYY-MM-DD, a range of days includes both ends; times are local, YYYY-MM-DDTHH:MM, and a range of times leaves its end
/// out. Unknown members, unknown ids, members given twice and everything the library would refuse are faults, and all are told at once.
/// A <c>schemaVersion</c> may be left out.
/// </remarks>
public static class RequestJson
{
    /// <summary>Reads a request.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <param name="findTemplate">
    /// Finds a template of the application's own by what the member <c>template</c> says, such as a file's name, and gives <see langword="null"/> for
    /// what it does not know. It is asked only when no stock template has that key. Without it only stock templates are known.
    /// </param>
    /// <returns>The request, or every fault with its path and line, for example "$.overrides[1].offset (line 11)".</returns>
    public static ReadResult<MigrationRequest> Read(
        ReadOnlyMemory<byte> utf8, JsonLimits? limits = null, Func<string, ReadResult<MigrationTemplate>?>? findTemplate = null)
    {
        Faults faults = new(limits ?? JsonLimits.Default);
        RequestDocument? document = RequestReader.ReadAsFarAsPossible(utf8, faults);
        return faults.Result(document is null ? null : RequestMapping.Map(document, findTemplate, faults));
    }

    /// <summary>Writes a request.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="request">The request.</param>
    /// <returns>
    /// What the format could not carry, or what <see cref="Read"/> would not take back; empty when the request that is read again is the same.
    /// One that is larger than <see cref="JsonLimits.Default"/> is read with wider limits.
    /// </returns>
    public static ImmutableArray<Loss> Write(TextWriter output, MigrationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ReadOnlyMemory<byte> written = JsonText.WriteAndKeep(output, json => RequestForms.Request.WriteMembers(json, request));
        return [.. RequestLosses.Of(request), .. Loss.OfReadingAgain(Read(written, JsonLimits.Widest, _ => new ReadResult<MigrationTemplate>(request.Template)))];
    }
}
