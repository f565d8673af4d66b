namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The version of the documents, and which of them are read: the same major version, and of a newer minor version what is known.</summary>
internal static class SchemaVersion
{
    public const string Current = "1.0";

    public const string Member = "schemaVersion";

    private static readonly string[] Everywhere = [Member, "$schema", "extensions"];

    /// <summary>Opens a document that says its version. Members that are not known are faults, but not in a newer minor version.</summary>
    public static Fields? Open(Element root, string noun, string[] known, Faults faults, bool isRequired = true)
    {
        string[] all = [.. Everywhere, .. known];
        if (root is not ObjectElement source)
        {
            return Fields.Open(root, noun, all, faults);
        }

        return source.Find(Member) switch
        {
            null when !isRequired => Open(source, noun, all, 0, faults),
            null => Missing(source, noun, all, faults),
            TextElement version when Minor(version.Text) is { } minor => Open(source, noun, all, minor, faults),
            UnreadElement => null,
            var other => Refused(other, faults),
        };
    }

    private static Fields? Open(ObjectElement source, string noun, string[] all, int minor, Faults faults)
    {
        faults.PassesOverUnknown = minor > 0;
        return Fields.Open(source, noun, all, faults);
    }

    private static Fields? Missing(ObjectElement source, string noun, string[] all, Faults faults)
    {
        faults.Report(source.Place, $"{noun} needs the member '{Member}'; add \"{Current}\".".Capital());
        return Fields.Open(source, noun, all, faults);
    }

    private static Fields? Refused(Element version, Faults faults)
    {
        faults.Report(version.Place, $"{version} is not a version that can be read; this is version {Current}, and any 1.x is read.".Capital());
        return null;
    }

    private static int? Minor(string version) =>
        version.StartsWith("1.", StringComparison.Ordinal) && version.Length <= 8 && version[2..].All(char.IsAsciiDigit) && version.Length > 2
            ? int.Parse(version.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture)
            : null;
}
