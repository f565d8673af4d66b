using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Mapping;

/// <summary>Reports what only the library sees, at the place of the value where that is known.</summary>
/// <param name="otherwise">The place of a fault whose part has no place.</param>
/// <param name="faults">Where the faults are reported.</param>
internal sealed class UnsoundInput(Place otherwise, Faults faults)
{
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    /// <summary>Notes where a part stands that the library calls by a name of its own.</summary>
    public void Know(string part, Place place) => _places.TryAdd(part, place);

    /// <summary>Makes something, or reports every fault the library finds and gives <see langword="null"/>.</summary>
    public T? Catch<T>(Func<T?> make)
        where T : class
    {
        try
        {
            return make();
        }
        catch (UnsoundInputException unsound)
        {
            foreach (Fault fault in unsound.Faults)
            {
                faults.Report(_places.GetValueOrDefault(fault.Where, otherwise), fault.Message);
            }

            return null;
        }
    }
}
