using MigrationDomain.Interchange.Json.Forms;
using MigrationDomain.Templates;

namespace MigrationDomain.Interchange.Json.Converters;

/// <summary>Carries a template in a message, as <see cref="TemplateJson"/> writes it.</summary>
public sealed class TemplateConverter : DocumentConverter<MigrationTemplate>
{
    /// <summary>Makes the converter.</summary>
    public TemplateConverter()
        : base(TemplateForms.Template.WriteMembers, utf8 => TemplateJson.Read(utf8))
    {
    }
}
