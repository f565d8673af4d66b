using NodaTime;

namespace FirstPlan;

/// <summary>Prints lines, titles and rows to the console.</summary>
internal static class Page
{
    public static void Title(string text) => Console.WriteLine(Invariant($"\n{text}\n{new string('-', text.Length)}"));

    public static void Line(string text) => Console.WriteLine(text);

    public static void Row(LocalDate? date, string name, string remark) => Console.WriteLine(Invariant($"{Day(date),-14}  {name,-46}  {remark}"));

    public static string Day(LocalDate? date) => date is { } known ? Invariant($"{known:ddd uuuu-MM-dd}") : "no date";
}
