using System.Collections.Immutable;

namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>A property of a component: <c>NAME;PARAMETER=VALUE:VALUE</c>.</summary>
/// <param name="Name">Its name, in capitals.</param>
/// <param name="Parameters">Its parameters in the order of the file, names in capitals, quotation marks taken away.</param>
/// <param name="Value">Its value as it stands there.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
internal sealed record ContentLine(string Name, ImmutableArray<KeyValuePair<string, string>> Parameters, string Value, int Line)
{
    /// <summary>The value of a parameter; <see langword="null"/> when it is not there.</summary>
    public string? Parameter(string name)
    {
        foreach ((string key, string value) in Parameters)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The value as a word: in capitals, without spaces around it.</summary>
    public string Word => Value.Trim().ToUpperInvariant();

    /// <summary>The parts of a value that is a list, with commas between them.</summary>
    public string[] Values => Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Name} on line {Line}");
}
