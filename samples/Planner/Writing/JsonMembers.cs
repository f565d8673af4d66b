using System.Text.Json;
using MigrationDomain.Interchange;
using NodaTime;

namespace Planner.Writing;

/// <summary>Writes the members that answers are made of.</summary>
internal static class JsonMembers
{
    /// <summary>Writes a day as <c>YYYY-MM-DD</c>, or null when it is not known.</summary>
    public static void WriteDate(this Utf8JsonWriter writer, string name, LocalDate? date)
    {
        if (date is { } known)
        {
            writer.WriteString(name, Invariant($"{known:R}"));
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    public static void WriteDates(this Utf8JsonWriter writer, string name, IEnumerable<LocalDate> dates) =>
        writer.WriteTexts(name, dates.Select(date => Invariant($"{date:R}")));

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes a number, or null when it is not known.</summary>
    public static void WriteWhole(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumber(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes true or false, or null when it is not known.</summary>
    public static void WriteTruth(this Utf8JsonWriter writer, string name, bool? truth)
    {
        if (truth is { } known)
        {
            writer.WriteBoolean(name, known);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a value of an enum as a word: <c>NotJudged</c> is written <c>not-judged</c>.</summary>
    public static void WriteWord<T>(this Utf8JsonWriter writer, string name, T value)
        where T : struct, Enum => writer.WriteString(name, Word.Of(value));

    /// <summary>Writes a list of objects, each by its members.</summary>
    public static void WriteObjects<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members) =>
        writer.WriteList(name, items, (_, item) =>
        {
            writer.WriteStartObject();
            members(writer, item);
            writer.WriteEndObject();
        });

    /// <summary>Writes a list, each of its items as a whole.</summary>
    public static void WriteList<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    }
}
