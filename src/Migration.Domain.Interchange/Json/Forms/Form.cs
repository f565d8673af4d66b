using System.Text.Json;
using System.Text.Json.Nodes;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>What a value looks like in JSON: how it is written, and what its schema says. Both come from one description, so that they agree.</summary>
internal abstract class Form<T>
    where T : notnull
{
    public abstract void Write(Utf8JsonWriter json, T value);

    /// <summary>The schema of the value; what several values share is put into the definitions and referred to.</summary>
    public abstract JsonObject Schema(Definitions definitions);
}
