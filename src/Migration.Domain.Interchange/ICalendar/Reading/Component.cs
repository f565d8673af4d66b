namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>A component of the file: what stands between a BEGIN and its END.</summary>
/// <param name="name">Its name, in capitals.</param>
/// <param name="line">The line of its BEGIN.</param>
internal sealed class Component(string name, int line)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    public List<ContentLine> Lines { get; } = [];

    public List<Component> Children { get; } = [];

    /// <summary>Lines that could not be read, so that nobody knows what the component would have said there.</summary>
    public List<(int Line, string Fault)> Unread { get; } = [];

    /// <summary>The first property of a name; <see langword="null"/> when there is none.</summary>
    public ContentLine? Find(string property)
    {
        foreach (ContentLine content in Lines)
        {
            if (content.Name == property)
            {
                return content;
            }
        }

        return null;
    }

    /// <summary>All properties of a name, in the order of the file.</summary>
    public IEnumerable<ContentLine> All(string property) => Lines.Where(content => content.Name == property);

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{Name} on line {Line}");
}
