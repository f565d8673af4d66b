using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>The ids of one kind that the library or the template knows.</summary>
/// <param name="noun">What an id of this kind names, with its article, for example <c>a milestone</c>.</param>
/// <param name="known">The ids.</param>
/// <param name="faults">Where an unknown id is reported.</param>
internal sealed class KnownIds(string noun, IEnumerable<string> known, Faults faults)
{
    // Most requests name no id of most kinds.
    private readonly Lazy<ImmutableArray<string>> _known = new(() => [.. known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Whether the id is known; reports it when it is not.</summary>
    public bool Check(Given<string> id)
    {
        if (_known.Value.Contains(id.Value, StringComparer.Ordinal))
        {
            return true;
        }

        if (!faults.IsAt(id.Place))
        {
            Report(id);
        }

        return false;
    }

    /// <summary>Whether the id is known or absent; reports it when it is neither.</summary>
    public bool CheckAny(Given<string>? id) => id is null || Check(id);

    private void Report(Given<string> id) =>
        faults.Report(id.Place, () => $"{Shown.Quote(id.Value)} is not {noun}; {NearestName.Cure(id.Value, _known.Value)}");
}
