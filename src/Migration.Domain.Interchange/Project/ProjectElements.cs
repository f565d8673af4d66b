using System.Globalization;
using System.Xml;
using NodaTime;

namespace MigrationDomain.Interchange.Project;

/// <summary>Writes elements with the values of the format: numbers, flags, local times, lengths.</summary>
internal sealed class ProjectElements(XmlWriter writer)
{
    public void Open(string name, string space) => writer.WriteStartElement(name, space);

    public void Close() => writer.WriteEndElement();

    public void Within(string name, Action write)
    {
        writer.WriteStartElement(name, ScheduleWriter.Namespace);
        write();
        writer.WriteEndElement();
    }

    public void Write(string name, string value) => writer.WriteElementString(name, ScheduleWriter.Namespace, value);

    public void Write(string name, int value) => Write(name, value.ToString(CultureInfo.InvariantCulture));

    public void Write(string name, bool value) => Write(name, value ? 1 : 0);

    public void Write(string name, LocalTime value) => Write(name, Invariant($"{value:HH':'mm':'ss}"));

    /// <summary>Writes a time, if there is one.</summary>
    public void Write(string name, LocalDateTime? value)
    {
        if (value is { } known)
        {
            Write(name, Invariant($"{known:uuuu'-'MM'-'dd'T'HH':'mm':'ss}"));
        }
    }

    /// <summary>Writes how many working hours a length of calendar days has when every day is worked.</summary>
    public void WriteLength(LocalDateTime from, LocalDateTime to, bool isMilestone)
    {
        int days = isMilestone ? 0 : Period.DaysBetween(from.Date, to.Date) + 1;
        Write("Duration", Invariant($"PT{days * ScheduleTimes.HoursOfDay}H0M0S"));
        Write("DurationFormat", 7);
    }
}
