using System.Collections.Immutable;
using System.Globalization;
using MigrationDomain.Rules;
using NodaTime;
using NodaTime.Text;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Turns elements into values. Each method gives <see langword="null"/> for nothing and for what it has reported.</summary>
internal sealed class ValueReader(Faults faults)
{
    /// <summary>The most characters of a text of a request.</summary>
    public const int LongestText = 500;

    public Faults Faults { get; } = faults;

    /// <summary>A text for people, not blank.</summary>
    public Given<string>? Text(Element? element, int most = LongestText) => Checked(element, "a text", text => TextFault(text, most));

    /// <summary>What is wrong with a text, or <see langword="null"/>.</summary>
    public static string? TextFault(string text, int most = LongestText) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => $"{Shown.Quote(text)} is blank; write some text or leave the member out.",
        _ when text.Length > most => Invariant($"{Shown.Quote(text)} has {text.Length} characters; write at most {most}."),
        _ => null,
    };

    /// <summary>Any text at all, kept as it is.</summary>
    public Given<string>? Note(Element? element) => Checked(element, "a text", _ => null);

    /// <summary>A moment with its offset, such as 2026-08-20T09:00:00Z.</summary>
    public Given<Instant>? Moment(Element? element) => Parsed(element, "a moment such as '2026-08-20T09:00:00Z'", given =>
    {
        if (OffsetDateTimePattern.Rfc3339.Parse(given.Value) is { Success: true, Value: var moment })
        {
            return new Given<Instant> { Value = moment.ToInstant(), Place = given.Place };
        }

        Faults.Report(given.Place, $"{Shown.Quote(given.Value)} is not a moment; write the date, the time with seconds and the offset, such as 2026-08-20T09:00:00Z.");
        return null;
    });

    /// <summary>A name that somebody chose, such as a person's id.</summary>
    public Given<string>? Name(Element? element) => Checked(element, "an id", NameFault);

    /// <summary>What is wrong with an id that somebody chose, or <see langword="null"/>.</summary>
    public static string? NameFault(string text) => text switch
    {
        _ when string.IsNullOrWhiteSpace(text) => $"{Shown.Quote(text)} is blank; write an id such as 'gp-1'.",
        { Length: > KeyText.Longest } => Invariant($"{Shown.Quote(text)} has {text.Length} characters; write an id of at most {KeyText.Longest}."),
        _ when Shown.Plain(text) != text => $"{Shown.Quote(text)} has characters that cannot be seen; write an id such as 'gp-1'.",
        _ => null,
    };

    /// <summary>A key, such as a rule's or a role's.</summary>
    public Given<string>? Key(Element? element) => Checked(element, "an id", KeyFault);

    public static string? KeyFault(string text) => KeyText.IsKey(text) ? null : Invariant(
        $"{Shown.Quote(text)} is not an id; use lower-case letters, digits and single hyphens, such as 'go-live', at most {KeyText.Longest} characters.");

    public Given<LocalDate>? Date(Element? element) => Parsed(element, "a date", Date);

    public Given<LocalDate>? Date(Given<string> given)
    {
        if (DateText.TryRead(given.Value, out LocalDate date, out string fault))
        {
            return new() { Value = date, Place = given.Place };
        }

        Faults.Report(given.Place, TimeText.IsMeant(given.Value)
            ? $"{Shown.Quote(given.Value)} is a time, but a whole day is wanted; write YYYY-MM-DD, such as {given.Value[..10]}."
            : fault);
        return null;
    }

    /// <summary>A day of every year, such as 12-24.</summary>
    public Given<AnnualDate>? DayOfYear(Element? element) => Parsed(element, "a day of the year", given =>
    {
        if (AnnualDatePattern.Iso.Parse(given.Value) is { Success: true, Value: var day })
        {
            return new Given<AnnualDate> { Value = day, Place = given.Place };
        }

        Faults.Report(given.Place, $"{Shown.Quote(given.Value)} is not a day of the year; write MM-DD, such as 12-24.");
        return null;
    });

    public Given<LocalDateTime>? Time(Given<string> given)
    {
        if (TimeText.TryRead(given.Value, out LocalDateTime time, out string fault))
        {
            return new() { Value = time, Place = given.Place };
        }

        Faults.Report(given.Place, fault);
        return null;
    }

    public Given<DateOffset>? Offset(Element? element) => Parsed(element, "an offset such as '3 working days'", given =>
    {
        if (OffsetText.TryRead(given.Value, out DateOffset offset, out string fault))
        {
            return new Given<DateOffset> { Value = offset, Place = given.Place };
        }

        Faults.Report(given.Place, fault);
        return null;
    });

    public Given<T>? Word<T>(Element? element, Words<T> words)
        where T : struct, Enum => Parsed(element, words.Noun, given => Word(given, words));

    public Given<T>? Word<T>(Given<string> given, Words<T> words)
        where T : struct, Enum
    {
        if (words.TryRead(given.Value, out T value))
        {
            return new() { Value = value, Place = given.Place };
        }

        Faults.Report(given.Place, $"{Shown.Quote(given.Value)} is not {words.Noun}; use {EnglishList.Or(words.All)}.");
        return null;
    }

    public Given<bool>? Flag(Element? element)
    {
        if (element is FlagElement flag)
        {
            return new() { Value = flag.Value, Place = flag.Place };
        }

        Wrong(element, "true or false");
        return null;
    }

    /// <summary>A whole number.</summary>
    public Given<int>? Whole(Element? element, int least, int most)
    {
        string wanted = Invariant($"a whole number from {least} to {most}");
        if (element is not NumberElement number)
        {
            Wrong(element, wanted);
            return null;
        }

        if (int.TryParse(number.Digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            && value >= least && value <= most)
        {
            return new() { Value = value, Place = number.Place };
        }

        Faults.Report(number.Place, $"{number} is not {wanted}; write one.".Capital());
        return null;
    }

    /// <summary>A list, entry by entry; an entry that was reported is left out.</summary>
    public ImmutableArray<T> List<T>(Element? element, Func<Element, T?> read)
        where T : class
    {
        if (element is ListElement list)
        {
            return [.. list.Entries.Select(read).OfType<T>()];
        }

        Wrong(element, "a list");
        return [];
    }

    /// <summary>Reports that the element is of the wrong kind, unless it is absent or was reported.</summary>
    public void Wrong(Element? element, string wanted)
    {
        if (element is not (null or UnreadElement))
        {
            string cure = element is NullElement ? "write one or leave the member out" : "write one";
            Faults.Report(element.Place, $"{element} is not {wanted}; {cure}.".Capital());
        }
    }

    private Given<string>? Checked(Element? element, string wanted, Func<string, string?> fault) => Parsed(element, wanted, given =>
    {
        if (fault(given.Value) is not { } sentence)
        {
            return given;
        }

        Faults.Report(given.Place, sentence);
        return null;
    });

    private Given<T>? Parsed<T>(Element? element, string wanted, Func<Given<string>, Given<T>?> parse)
        where T : notnull
    {
        if (element is TextElement text)
        {
            return parse(new() { Value = text.Text, Place = text.Place });
        }

        Wrong(element, wanted);
        return null;
    }
}
