using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Rules;
using NodaTime;
using NodaTime.Text;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>The values that are one text, number or flag.</summary>
internal static class Scalars
{
    // A format is only a remark to many validators.
    private const string DayPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    private const string MomentPattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$";

    private const string OffsetPattern = "^[0-9]{1,6} (working day|day|week|month|hour)s?$";

    /// <summary>A text that is not blank.</summary>
    public static ScalarForm<string> Text { get; } = new(
        (json, text) => json.WriteStringValue(text),
        (element, values) => values.Text(element, int.MaxValue),
        () => new() { ["type"] = "string", ["pattern"] = "\\S" });

    /// <summary>Any text at all.</summary>
    public static ScalarForm<string> Note { get; } = new(
        (json, text) => json.WriteStringValue(text), (element, values) => values.Note(element), () => new() { ["type"] = "string" });

    /// <summary>A name that somebody chose, such as a person's id.</summary>
    public static ScalarForm<string> Name { get; } = new(
        (json, name) => json.WriteStringValue(name),
        (element, values) => values.Name(element),
        () => new() { ["type"] = "string", ["pattern"] = "\\S", ["maxLength"] = KeyText.Longest });

    /// <summary>A day, or a local time to the minute.</summary>
    public static ScalarForm<string> DayOrTime { get; } = new(
        (json, text) => json.WriteStringValue(text),
        (element, values) => values.Note(element),
        () => new() { ["type"] = "string", ["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?$" });

    /// <summary>A key of the library: lower-case letters, digits and single hyphens.</summary>
    public static ScalarForm<string> Key { get; } = new(
        (json, key) => json.WriteStringValue(key),
        (element, values) => values.Key(element),
        () => new() { ["type"] = "string", ["pattern"] = "^[a-z0-9]+(-[a-z0-9]+)*$", ["maxLength"] = KeyText.Longest });

    public static ScalarForm<bool> Flag { get; } = new(
        (json, flag) => json.WriteBooleanValue(flag), (element, values) => values.Flag(element), () => new() { ["type"] = "boolean" });

    /// <summary>A day, written YYYY-MM-DD.</summary>
    public static ScalarForm<LocalDate> Day { get; } = new(
        (json, day) => json.WriteStringValue(LocalDatePattern.Iso.Format(day)),
        (element, values) => values.Date(element),
        () => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = DayPattern });

    /// <summary>An offset such as "3 working days".</summary>
    public static ScalarForm<DateOffset> Offset { get; } = new(
        (json, offset) => json.WriteStringValue(OffsetText.Of(offset)),
        (element, values) => values.Offset(element),
        () => new() { ["type"] = "string", ["pattern"] = OffsetPattern });

    /// <summary>A day of every year, written MM-DD.</summary>
    public static ScalarForm<AnnualDate> DayOfYear { get; } = new(
        (json, day) => json.WriteStringValue(AnnualDatePattern.Iso.Format(day)),
        (element, values) => values.DayOfYear(element),
        () => new() { ["type"] = "string", ["pattern"] = "^[0-9]{2}-[0-9]{2}$" });

    /// <summary>A moment with its offset, such as 2026-08-20T09:00:00Z.</summary>
    public static ScalarForm<Instant> Moment { get; } = new(
        (json, moment) => json.WriteStringValue(InstantPattern.ExtendedIso.Format(moment)),
        (element, values) => values.Moment(element),
        () => new() { ["type"] = "string", ["format"] = "date-time", ["pattern"] = MomentPattern });

    /// <summary>A whole number.</summary>
    public static ScalarForm<int> Whole(int least, int most = int.MaxValue) => new(
        (json, number) => json.WriteNumberValue(number),
        (element, values) => values.Whole(element, least, most),
        () => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most });

    /// <summary>One word for each value of an enum.</summary>
    public static ScalarForm<T> OneOf<T>(Words<T> words)
        where T : struct, Enum => new(
            (json, word) => json.WriteStringValue(Word.Of(word)),
            (element, values) => values.Word(element, words),
            () => new() { ["enum"] = new JsonArray([.. words.All.Select(word => (JsonNode)word)]) });
}
