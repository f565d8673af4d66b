namespace MigrationDomain.Interchange.Fhir.Reading;

/// <summary>What a reference points at: a resource by its type and id, of one server when it says which.</summary>
/// <param name="Server">The address before the type, or empty.</param>
/// <param name="Target">The type and the id, for example <c>Schedule/1</c>, or a whole URN.</param>
internal sealed record FhirReference(string Server, string Target)
{
    /// <summary>Reads a reference; <see langword="null"/> for none, for one to a part of the resource itself, and for a search.</summary>
    public static FhirReference? Of(string? text)
    {
        if (string.IsNullOrWhiteSpace(text) || text[0] == '#' || text.Contains('?', StringComparison.Ordinal))
        {
            return null;
        }

        if (text.StartsWith("urn:", StringComparison.Ordinal))
        {
            return new FhirReference("", text);
        }

        string[] parts = text.Split('/');
        int end = parts.Length > 3 && parts[^2] == "_history" ? parts.Length - 2 : parts.Length;
        return end < 2 ? null : new FhirReference(string.Join('/', parts[..(end - 2)]), $"{parts[end - 2]}/{parts[end - 1]}");
    }

    private bool IsUrn => Target.StartsWith("urn:", StringComparison.Ordinal);

    /// <summary>Whether both can mean the same: the same target, and not of two servers.</summary>
    public bool Means(FhirReference other) =>
        Target == other.Target && (Server.Length == 0 || other.Server.Length == 0 || Server == other.Server);

    /// <summary>Whether nobody can tell from the two: one is an address and the other a URN, or one is a role of a person and the other the person.</summary>
    public bool MayMean(FhirReference other) => IsUrn != other.IsUrn || (Type is "PractitionerRole" or "Practitioner" && other.Type is "PractitionerRole" or "Practitioner" && Type != other.Type);

    /// <summary>The type of what is pointed at, or <see langword="null"/> when it does not say.</summary>
    public string? Type => IsUrn ? null : Target[..Target.IndexOf('/', StringComparison.Ordinal)];

    /// <inheritdoc/>
    public override string ToString() => Server.Length == 0 ? Target : $"{Server}/{Target}";
}
