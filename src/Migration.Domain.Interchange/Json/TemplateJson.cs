using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Interchange.Json.Mapping;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json;

/// <summary>Writes and reads templates as JSON, for programmes of one's own: written by hand, or a stock template that was changed.</summary>
/// <remarks>
/// <para>
/// The document has the parts of <see cref="MigrationTemplate"/> under their names; <see cref="JsonSchemas.Template"/> describes every member.
/// A date rule is an object known by one of its members: <c>{"anchor": "root"}</c>, <c>{"before": "go-live", "offset": "4 working days"}</c>,
/// <c>{"on": "kick-off"}</c>, <c>{"workingDay": 10, "after": "notice-published"}</c>, <c>{"latestOf": [...]}</c>.
/// What goes without saying is left out, and may be.
/// </para>
/// <para>A template that was written and read again gives the same plans. A newer minor version is read as far as it is known; another major version is refused.</para>
/// </remarks>
public static class TemplateJson
{
    private static readonly DocumentForm<MigrationTemplate> Form = new(TemplateForms.Template);

    private static readonly (string List, string[] Nouns)[] Parts =
    [
        ("milestones", ["Milestone", "rule"]),
        ("notices", ["Notice", "rule"]),
        ("activities", ["Activity", "rule"]),
        ("phases", ["Phase", "phase", "rule"]),
        ("windows", ["Window", "window", "rule"]),
        ("roles", ["Role", "role"]),
        ("gates", ["Gate", "rule"]),
        ("questions", ["Question", "rule"]),
        ("streams", ["Stream", "stream", "rule"]),
        ("risks", ["Risk", "Opportunity", "risk", "rule"]),
    ];

    /// <summary>Writes a template.</summary>
    /// <param name="output">Where to write. It is neither flushed nor closed.</param>
    /// <param name="template">The template.</param>
    public static void Write(TextWriter output, MigrationTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        Form.Write(output, template);
    }

    /// <summary>Reads a template.</summary>
    /// <param name="utf8">The text in UTF-8, with or without a byte order mark.</param>
    /// <param name="limits">How much is read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <returns>The template, or every fault with its path and line: what cannot be read, and what does not fit together.</returns>
    public static ReadResult<MigrationTemplate> Read(ReadOnlyMemory<byte> utf8, JsonLimits? limits = null)
    {
        Faults faults = new(limits ?? JsonLimits.Default);
        return faults.Result(Form.Read(utf8, faults, Know));
    }

    // The library calls a part by its noun and its key.
    private static void Know(ObjectElement root, UnsoundInput unsound)
    {
        unsound.Know("the root", root.Find("milestones")?.Place ?? root.Place);
        unsound.Know("the rules", root.Find("milestones")?.Place ?? root.Place);
        foreach ((string list, string[] nouns) in Parts)
        {
            foreach (ObjectElement part in (root.Find(list) as ListElement)?.Entries.OfType<ObjectElement>() ?? [])
            {
                Know(part, nouns, unsound);
                foreach (ObjectElement criterion in (part.Find("criteria") as ListElement)?.Entries.OfType<ObjectElement>() ?? [])
                {
                    Know(criterion, ["Criterion", "rule"], unsound);
                }
            }
        }
    }

    private static void Know(ObjectElement part, string[] nouns, UnsoundInput unsound)
    {
        if (part.Find("key") is TextElement key)
        {
            foreach (string noun in nouns)
            {
                unsound.Know($"{noun} '{key.Text}'", part.Place);
            }
        }
    }
}
