using global::Planner.Writing;

namespace MigrationDomain.Samples.Planner;

public class WritingTests
{
    [Fact]
    public void A_table_is_aligned_and_nothing_in_it_is_markup_or_moves_the_cursor() =>
        TextPage.Render(Sample, Screen.None).Should().Be(
            "Notices\n"
            + "notice   send by         why\n"
            + "eps      Fri 2026-07-31  [red]agreed[/] \\u001b[2J with \\u202ethe service's office\n"
            + "a-very-  unknown         " + new string('x', 300) + "\n"
            + "\n"
            + "Done.\n");

    [Fact]
    public void Colour_is_used_only_where_it_is_allowed()
    {
        TextPage.Render(Sample, new Screen { Width = 80 }).Should().NotContain("\u001b");
        TextPage.Render(Sample, new Screen { Width = 80, Colour = true }).Should().Contain("\u001b[");
    }

    [Fact]
    public void A_terminal_breaks_the_last_column_only() =>
        TextPage.Render(Sample, new Screen { Width = 60 }).Split('\n').Should().OnlyContain(line => line.Length <= 60);

    [Fact]
    public void Json_is_indented_with_null_for_what_is_unknown() =>
        JsonText.Write(writer =>
        {
            writer.WriteDate("date", new LocalDate(2026, 9, 15));
            writer.WriteDate("sendBy", null);
            writer.WriteDates("days", [new(2026, 9, 14)]);
            writer.WriteObjects("why", ["supplier's – timetable"], (item, why) => item.WriteString("text", why));
        }).Should().Be(
            """
            {
              "date": "2026-09-15",
              "sendBy": null,
              "days": [
                "2026-09-14"
              ],
              "why": [
                {
                  "text": "supplier's – timetable"
                }
              ]
            }

            """);

    private static void Sample(TextPage page)
    {
        page.Title("Notices");
        page.Table(["notice", "send by", "why"],
        [
            [Cell.Of("eps"), Cell.Of(new LocalDate(2026, 7, 31)), Cell.Of("[red]agreed[/] \u001b[2J with \u202ethe service's office", Tone.Bad)],
            [Cell.Of("a-very-"), Cell.Of((LocalDate?)null), Cell.Of(new string('x', 300))],
        ]);
        page.Blank();
        page.Line("Done.", Tone.Good);
    }
}
