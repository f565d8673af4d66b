using MigrationDomain.Interchange;
using MigrationDomain.Interchange.Json;
using MigrationDomain.Templates;

namespace Planner.Commands;

/// <summary>Finds templates that are files: a name that ends in <c>.json</c> is a file beside the request, or in the working directory.</summary>
internal static class TemplateFile
{
    private const int LargestTemplate = 1 << 22;

    /// <summary>The template of a file, or the faults of the file; <see langword="null"/> for a name that is not a file's.</summary>
    /// <param name="name">What the request says.</param>
    /// <param name="request">The file of the request, or <c>-</c>.</param>
    public static ReadResult<MigrationTemplate>? Find(string name, string request)
    {
        if (!name.EndsWith(".json", StringComparison.Ordinal))
        {
            return null;
        }

        string folder = request == "-" ? "" : Path.GetDirectoryName(request) ?? "";
        Faults faults = new(name);
        return InputSource.Read(Path.Combine(folder, name), Stream.Null, LargestTemplate, faults) is { } text
            ? TemplateJson.Read(text)
            : new ReadResult<MigrationTemplate>(faults.Found);
    }
}
