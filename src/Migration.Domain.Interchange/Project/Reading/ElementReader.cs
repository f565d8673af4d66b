using System.Globalization;
using System.Xml.Linq;
using NodaTime;
using NodaTime.Text;

namespace MigrationDomain.Interchange.Project.Reading;

/// <summary>Reads the values of elements. Each method gives <see langword="null"/> for nothing and for what it has reported.</summary>
internal sealed class ElementReader(XNamespace space, ElementFaults faults)
{
    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss");

    public IEnumerable<XElement> All(XElement? parent, string name) => parent?.Elements(space + name) ?? [];

    /// <summary>The only element of a name; the first, and a fault, when there are several.</summary>
    public XElement? Find(XElement? parent, string name)
    {
        XElement? found = null;
        foreach (XElement element in All(parent, name))
        {
            if (found is not null)
            {
                faults.Report(element, $"The element {name} is given twice; keep one of the two.");
                break;
            }

            found = element;
        }

        return found;
    }

    public string? Text(XElement parent, string name)
    {
        if (Find(parent, name) is not { } element)
        {
            return null;
        }

        if (element.Value is { Length: <= ProjectText.Longest } text)
        {
            return text;
        }

        faults.Report(element, Invariant($"The {name} has {element.Value.Length} characters; write at most {ProjectText.Longest}."));
        return null;
    }

    public int? Whole(XElement parent, string name, int least, int most)
    {
        if (Find(parent, name) is not { } element)
        {
            return null;
        }

        if (int.TryParse(element.Value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most)
        {
            return number;
        }

        faults.Report(element, Invariant($"The {name} {Shown.Quote(element.Value)} is not a whole number from {least} to {most}; write one."));
        return null;
    }

    public bool Flag(XElement parent, string name, bool otherwise = false)
    {
        if (Find(parent, name) is not { } element)
        {
            return otherwise;
        }

        string word = element.Value.Trim();
        if (word is not ("0" or "1" or "true" or "false"))
        {
            faults.Report(element, $"The {name} {Shown.Quote(element.Value)} is neither 1 nor 0; write one of the two.");
        }

        return word is "1" or "true";
    }

    /// <summary>A local time, such as 2027-04-06T09:00:00.</summary>
    public LocalDateTime? Moment(XElement parent, string name)
    {
        if (Find(parent, name) is not { } element)
        {
            return null;
        }

        if (Time.Parse(element.Value.Trim()) is { Success: true, Value: { Year: >= DateText.FirstYear and <= DateText.LastYear } time })
        {
            return time;
        }

        faults.Report(element, Invariant($"The {name} {Shown.Quote(element.Value)} is not a local time; write YYYY-MM-DDTHH:MM:SS without a zone, in a year from {DateText.FirstYear} to {DateText.LastYear}."));
        return null;
    }
}
