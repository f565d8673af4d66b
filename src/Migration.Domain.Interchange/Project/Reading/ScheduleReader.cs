using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;
using NodaTime;

namespace MigrationDomain.Interchange.Project.Reading;

/// <summary>Reads a project file.</summary>
internal sealed class ScheduleReader
{
    private const int MostDepth = 32;
    private const int MostElements = 2_000_000;

    private static readonly string[] Namespaces = [ScheduleWriter.Namespace, $"{ScheduleWriter.Namespace}/2007"];

    private readonly ElementFaults _faults = new();

    public ReadResult<ProjectSchedule> Read(string text)
    {
        ProjectSchedule? schedule = Load(text) is { } root ? Map(root) : null;
        return schedule is null || _faults.Any ? new(_faults.All()) : new(schedule);
    }

    private XElement? Load(string text)
    {
        XmlReaderSettings settings = new()
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = ProjectXml.MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        try
        {
            string plain = text.TrimStart('\ufeff');
            using XmlReader looking = XmlReader.Create(new StringReader(plain), settings);
            using XmlReader reader = XmlReader.Create(new StringReader(plain), settings);
            return IsBounded(looking) ? XElement.Load(reader, LoadOptions.SetLineInfo) : null;
        }
        catch (XmlException fault)
        {
            _faults.Report(fault.LineNumber, fault.LinePosition, Sentence(text));
            return null;
        }
    }

    private bool IsBounded(XmlReader reader)
    {
        int elements = 0;
        while (reader.Read())
        {
            elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
            if (reader.Depth > MostDepth || elements > MostElements)
            {
                IXmlLineInfo place = (IXmlLineInfo)reader;
                _faults.Report(place.LineNumber, place.LinePosition, reader.Depth > MostDepth
                    ? Invariant($"Elements are nested more than {MostDepth} deep; nest them less.")
                    : Invariant($"The file has more than {MostElements} elements; split it."));
                return false;
            }
        }

        return true;
    }

    private static string Sentence(string text) =>
        string.IsNullOrWhiteSpace(text) ? "The text is empty; give a project file."
        : text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? "The text has a document type (DOCTYPE), which is not read; leave it out."
        : "The text is not XML here; look for a missing or surplus angle bracket, quote or closing element before it.";

    private ProjectSchedule? Map(XElement root)
    {
        if (root.Name.LocalName != "Project" || !Namespaces.Contains(root.Name.NamespaceName, StringComparer.Ordinal))
        {
            _faults.Report(root, $"The text is {Shown.Quote(root.Name.LocalName)} and not a project file; it begins with Project in the namespace {ScheduleWriter.Namespace}.");
            return null;
        }

        ElementReader values = new(root.Name.Namespace, _faults);
        int calendar = values.Whole(root, "CalendarUID", -1, int.MaxValue) ?? -1;
        (ImmutableArray<ProjectTask> tasks, ImmutableArray<ProjectLink> links) = new TaskReader(values, _faults).Read(root, calendar);
        (ImmutableArray<IsoDayOfWeek> week, ImmutableArray<ProjectDay> days) = new CalendarReader(values, _faults).Read(root, calendar);
        return new ProjectSchedule(values.Text(root, "Title") ?? values.Text(root, "Name") ?? "", tasks, links, week, days);
    }
}
