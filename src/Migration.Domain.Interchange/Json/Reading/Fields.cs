namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>The members of one object, and nothing but the members it may have.</summary>
internal sealed class Fields
{
    private readonly ObjectElement _object;
    private readonly string _noun;
    private readonly Faults _faults;

    private Fields(ObjectElement source, string noun, Faults faults)
    {
        _object = source;
        _noun = noun;
        _faults = faults;
    }

    public Place Place => _object.Place;

    /// <summary>Opens an object, reporting every member that is not known, or what it is when it is no object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="noun">What the object is, with its article, for example <c>a closure</c>.</param>
    /// <param name="known">The members it may have.</param>
    /// <param name="faults">Where faults are reported.</param>
    public static Fields? Open(Element? element, string noun, string[] known, Faults faults)
    {
        if (element is not ObjectElement source)
        {
            if (element is not (null or UnreadElement))
            {
                faults.Report(element.Place, $"{noun} cannot be {element}; write an object with {EnglishList.And(known)}.".Capital());
            }

            return null;
        }

        foreach ((string name, Element value) in source.Members)
        {
            if (!known.Contains(name) && !faults.PassesOverUnknown)
            {
                faults.Report(value.Place, () => $"{noun} has no member {Shown.Quote(name)}; {NearestName.Cure(name, known)}".Capital());
            }
        }

        return new Fields(source, noun, faults);
    }

    public Element? Optional(string name) => _object.Find(name);

    /// <summary>A member that must be there.</summary>
    /// <param name="name">The member.</param>
    /// <param name="cure">What to add, for example <c>the day of the Go Live as YYYY-MM-DD</c>.</param>
    public Element? Required(string name, string cure)
    {
        Element? found = _object.Find(name);
        if (found is null)
        {
            _faults.Report(Place, $"{_noun} needs the member '{name}'; add {cure}.".Capital());
        }

        return found;
    }
}
