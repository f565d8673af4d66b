using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using MigrationDomain.Interchange.Json.Writing;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Lets <c>System.Text.Json</c> carry a document as a part of a message of one's own, such as the body of a call to a web service.</summary>
/// <remarks>
/// <para>
/// The part looks as the document of its own does, <c>schemaVersion</c> included. Converters need no reflection, so a context that was generated
/// from source, a trimmed program and a native one can use them. <see cref="MigrationRequest"/> and <see cref="PortfolioRequest"/> name theirs
/// themselves; for the types of the core put <c>[JsonConverter(typeof(LedgerConverter))]</c> on the member, or add it to the options.
/// </para>
/// <para>
/// A part with faults is refused with a <see cref="JsonException"/> whose message has every fault; its lines count from the beginning of the part.
/// What a format cannot carry is told by the writer of the document only.
/// </para>
/// </remarks>
/// <typeparam name="T">What the document holds.</typeparam>
public abstract class DocumentConverter<T> : JsonConverter<T>
    where T : class
{
    private readonly Action<Utf8JsonWriter, T> _writeMembers;
    private readonly Func<ReadOnlyMemory<byte>, ReadResult<T>> _read;

    private protected DocumentConverter(Action<Utf8JsonWriter, T> writeMembers, Func<ReadOnlyMemory<byte>, ReadResult<T>> read)
    {
        _writeMembers = writeMembers;
        _read = read;
    }

    /// <summary>Reads the document at which the reader stands.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="typeToConvert">The type that is asked for.</param>
    /// <param name="options">The options; they change nothing.</param>
    /// <returns>What the document holds.</returns>
    /// <exception cref="JsonException">The document has faults: every one is in the message.</exception>
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        ReadResult<T> read = _read(Encoding.UTF8.GetBytes(document.RootElement.GetRawText()));
        return read.IsSound ? read.Value : throw new JsonException(string.Join('\n', read.Faults.Select(Told)));
    }

    /// <summary>Writes the document.</summary>
    /// <param name="writer">Where an object can begin.</param>
    /// <param name="value">What the document holds.</param>
    /// <param name="options">The options; they change nothing.</param>
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonText.WriteObject(writer, json => _writeMembers(json, value));
    }

    /// <summary>For example "converter of MigrationRequest".</summary>
    /// <returns>Invariant English.</returns>
    public sealed override string ToString() => $"converter of {typeof(T).Name}";

    private static string Told(Fault fault) => $"{fault.Where}: {fault.Message}";
}
