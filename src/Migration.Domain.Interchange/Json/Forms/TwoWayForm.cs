using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>A form of which values are read, too.</summary>
internal abstract class TwoWayForm<T> : Form<T>
    where T : notnull
{
    /// <summary>The value, or <see langword="null"/> when the element was faulty, which is reported.</summary>
    public abstract Given<T>? Read(Element element, ValueReader values);
}
