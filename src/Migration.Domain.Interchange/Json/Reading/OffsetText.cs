using System.Globalization;
using MigrationDomain.Rules;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads an offset such as <c>3 working days</c>: a whole number, a space and a unit in the singular or the plural.</summary>
internal static class OffsetText
{
    private const int LargestDays = 36_600;
    private const int LargestWeeks = 5200;
    private const int LargestMonths = 1200;
    private const int LargestHours = 24 * LargestDays;

    private static readonly Dictionary<string, OffsetUnit> Units = new(StringComparer.Ordinal)
    {
        ["working day"] = OffsetUnit.WorkingDays,
        ["day"] = OffsetUnit.Days,
        ["week"] = OffsetUnit.Weeks,
        ["month"] = OffsetUnit.Months,
        ["hour"] = OffsetUnit.Hours,
    };

    /// <summary>The offset as it is read.</summary>
    public static string Of(DateOffset offset)
    {
        string unit = Units.First(unit => unit.Value == offset.Unit).Key;
        return Invariant($"{offset.Amount} {unit}{(offset.Amount == 1 ? "" : "s")}");
    }

    /// <summary>Reads an offset, or says what is wrong with it and what would be right.</summary>
    public static bool TryRead(string text, out DateOffset offset, out string fault)
    {
        offset = default;
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        string number = space < 0 ? text : text[..space];
        string unit = space < 0 ? "" : text[(space + 1)..];
        if (number.Length > 1 && number[0] is '-' or '+' && IsDigits(number.AsSpan(1)))
        {
            fault = $"{Shown.Quote(text)} has a sign, but the rule knows its direction; write it without the sign.";
        }
        else if (number.Length == 0 || !IsDigits(number) || !Units.TryGetValue(unit.EndsWith('s') ? unit[..^1] : unit, out OffsetUnit known))
        {
            fault = $"{Shown.Quote(text)} is not an offset; write a whole number and working days, days, weeks, months or hours, such as '3 working days'.";
        }
        else if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int amount) || amount > Largest(known))
        {
            fault = Invariant($"{Shown.Quote(text)} is too much; write a number from 0 to {Largest(known)}.");
        }
        else
        {
            offset = DateOffset.Of(amount, known);
            fault = "";
            return true;
        }

        return false;
    }

    /// <summary>The largest number of a unit: a hundred years at most.</summary>
    private static int Largest(OffsetUnit unit) => unit switch
    {
        OffsetUnit.Weeks => LargestWeeks,
        OffsetUnit.Months => LargestMonths,
        OffsetUnit.Hours => LargestHours,
        _ => LargestDays,
    };

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
