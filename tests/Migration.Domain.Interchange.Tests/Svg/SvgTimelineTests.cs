using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;
using MigrationDomain.Availability;
using MigrationDomain.Planning;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Svg;

public sealed class SvgTimelineTests
{
    private static readonly SvgOptions Wide = new() { Today = Some.Plan.Request.Today, Conflicts = AvailabilityChecker.FindConflicts(Some.Plan, Some.Roster) };

    private static readonly SvgOptions Narrow = Wide with { Width = 400, Id = "small" };

    public static TheoryData<int> Widths => [320, 400, 719, 720, 960, 1_200, 4_000];

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_wide_picture_is_the_same_everywhere(string culture) => Golden.Match(Culture.Run(culture, () => Drawn(Some.Plan, Wide)), "after-easter.svg");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_narrow_picture_is_the_same_everywhere(string culture) => Golden.Match(Culture.Run(culture, () => Drawn(Some.Plan, Narrow)), "after-easter-400.svg");

    [Fact]
    public void A_picture_has_a_title_a_description_and_a_size_that_follows_its_place()
    {
        XElement root = new Picture(Drawn(Some.Plan, Wide)).Root;
        root.Attribute("role")!.Value.Should().Be("img");
        root.Attribute("aria-labelledby")!.Value.Should().Be("timeline-title");
        root.Attribute("aria-describedby")!.Value.Should().Be("timeline-desc");
        root.Attribute("width")!.Value.Should().Be("100%");
        root.Elements().Take(2).Select(element => (element.Name.LocalName, element.Attribute("id")!.Value)).Should().Equal(("title", "timeline-title"), ("desc", "timeline-desc"));
        root.Elements().ElementAt(1).Value.Should().StartWith(
            "Timeline. Go Live on Tuesday 6 April 2027. Edition nhs-england-2025; working days of England and Wales; judged on Mon 22 Feb 2027. "
            + "It shows 15 phases, 7 windows, 24 milestones, 10 notices and 2 conflicts. Milestones: Order placed, Tue 15 Dec 2026; ");
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void A_picture_asks_for_nothing_and_runs_nothing(int width)
    {
        string[] elements = ["svg", "title", "desc", "defs", "pattern", "path", "g", "rect", "circle", "line", "polygon", "polyline", "text"];
        foreach (XElement element in new Picture(Drawn(Some.Plan, Wide with { Width = width })).Root.DescendantsAndSelf())
        {
            elements.Should().Contain(element.Name.LocalName);
            element.Attributes().Select(attribute => attribute.Name.LocalName).Should().NotContain(name => name == "style" || name == "class" || name == "href" || name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_text_lies_on_another_or_on_a_mark_or_leaves_the_picture(int width)
    {
        foreach (MigrationPlan plan in new[] { Some.Plan, Some.PlanWithUnknownDates, Service() })
        {
            Tidy(Drawn(plan, Wide with { Width = width })).Should().BeEmpty();
        }
    }

    [Fact]
    public void Whatever_the_names_a_picture_is_sound_and_tidy() => Check.That(Some.Texts, text =>
    {
        MigrationPlan plan = Some.PlanNamed(text);
        foreach (SvgOptions options in new[] { Wide, Narrow })
        {
            string svg = Drawn(plan, options with { Title = text });
            Tidy(svg).Should().BeEmpty();
            svg.EnumerateRunes().Should().NotContain(rune => System.Text.Rune.IsControl(rune) && rune.Value != '\n');
            svg.Should().NotContainAny("\u202e", "\u2066", "\u202a", "\ufeff");
        }
    });

    [Theory]
    [InlineData(1_200)]
    [InlineData(400)]
    public void Text_has_a_contrast_of_four_and_a_half_and_shapes_of_three(int width)
    {
        Picture picture = new(Drawn(Told(), Wide with { Width = width }));
        foreach (Picture.Paint text in picture.Texts)
        {
            Contrast.Of(text.Fill!, picture.Under(text)).Should().BeGreaterThanOrEqualTo(4.5, "of {0}", text.Element);
        }

        string[] ground = [Ink.Paper, Ink.Band, Ink.Rule];
        foreach (Picture.Paint shape in picture.Shapes.Skip(1).Where(shape => !ground.Contains(shape.Stroke ?? shape.Fill)))
        {
            string under = picture.Under(shape);
            new[] { shape.Fill, shape.Stroke }.OfType<string>().Where(colour => colour.StartsWith('#')).Max(colour => Contrast.Of(colour, under))
                .Should().BeGreaterThanOrEqualTo(3, "of {0}", shape.Element);
        }
    }

    [Fact]
    public void Black_on_white_has_the_greatest_contrast() => Contrast.Of("#000000", "#ffffff").Should().BeApproximately(21, 1e-9);

    [Fact]
    public void Each_state_has_a_shape_or_a_letter_of_its_own()
    {
        Picture picture = new(Drawn(Told(), Wide));
        Shapes("milestone-order-placed").Should().Equal("polygon", "polyline"); // done: a tick
        Shapes("milestone-kick-off").Should().Equal("polygon", "rect", "rect"); // overdue: an exclamation mark
        Shapes("milestone-training-start").Should().Equal("polygon");
        Shapes("milestone-go-live").Should().Equal("circle", "polygon");
        Letter("notice-eps").Should().Be("A");
        Letter("notice-pcse").Should().Be("S");
        Letter("notice-pharmacies").Should().Be("L");
        Letter("notice-pathology").Should().Be("D");

        string[] Shapes(string id) => [.. picture.Group($"timeline-{id}").Elements().Select(element => element.Name.LocalName).Where(name => name != "text")];
        string Letter(string id) => Picture.TextsIn(picture.Group($"timeline-{id}"))[^1];
    }

    [Theory]
    [InlineData(1_200)]
    [InlineData(400)]
    public void Every_day_is_in_words_beside_its_mark(int width)
    {
        Picture picture = new(Drawn(Some.Plan, Wide with { Width = width }));
        foreach (PlannedMilestone milestone in Some.Plan.Milestones)
        {
            string text = string.Join(' ', Picture.TextsIn(picture.Group($"timeline-milestone-{milestone.Key}")));
            text.Should().Contain(milestone.Name).And.Contain(milestone.Date!.Value.ToString("ddd d MMM uuuu", CultureInfo.InvariantCulture));
        }

        Picture.TextsIn(picture.Group("timeline-phase-decision-and-funding")).Should().Equal("Decision and funding", "until Tue 15 Dec 2026");
        Picture.TextsIn(picture.Group("timeline-phase-procurement")).Should().Equal("Procurement", "15 Dec 2026 – 12 Jan 2027");
        Picture.TextsIn(picture.Group("timeline-window-critical-window")).Should().Equal("Critical window", "31 Mar – 8 Apr 2027");
        Picture.TextsIn(picture.Group("timeline-notice-pcse")).Should().Equal("Tell Primary Care Support England", "Sent on Fri 19 Feb 2027", "by Thu 11 Mar 2027", "for 25 Mar, back 6 Apr 2027", "S");
    }

    [Fact]
    public void Conflicts_single_nobody_out()
    {
        string svg = Drawn(Some.Plan, Wide);
        svg.Should().Contain("is needed during").And.NotContain("gp-1").And.NotContain("gp-2");
        Drawn(Some.Plan, Wide with { Audience = Audience.Public }).Should().Contain("A key person is not available").And.NotContain("lead-gp").And.NotContain("Asthma");
    }

    [Fact]
    public void Only_the_parts_asked_for_are_drawn()
    {
        string svg = Drawn(Some.Plan, Wide with { Parts = TimelineParts.Notices | TimelineParts.Windows });
        svg.Should().Contain(">Windows<").And.Contain(">Notices<").And.NotContain(">Phases<").And.NotContain(">Milestones<").And.NotContain("Phase with no stated start");
    }

    [Fact]
    public void A_day_that_is_unknown_is_named_and_lost() => SvgTimeline.Write(TextWriter.Null, Some.PlanWithUnknownDates, new SvgOptions()).Select(loss => loss.Message).Should().Equal(
        "'End of migration' has a name and no mark: it has no days that are known and in order.",
        "'Decision on longer access to the old system' has a name and no mark: it has no days that are known and in order.",
        "'End of migration' has a name and no mark: it has no days that are known and in order.",
        "A picture has no room for the steps, rules and sources behind the dates; the HTML report has them.",
        "A picture does not show findings, activities, reminders and slack; the HTML report has the first two, the JSON document all.");

    [Fact]
    public void A_name_that_is_too_long_is_cut_and_lost()
    {
        MigrationPlan plan = Some.PlanNamed(string.Join(' ', Enumerable.Repeat("very", 40)) + " long");
        ImmutableArray<Loss> losses = SvgTimeline.Write(TextWriter.Null, plan, Wide with { Conflicts = [] });
        losses[0].Message.Should().Be("'very very very very very very very very very very very very …' is too long for the picture and is cut; the HTML report has it whole.");
        Drawn(plan, Wide).Should().Contain("…</text>").And.Contain("<title>very very");
    }

    [Fact]
    public void A_today_far_from_the_plan_has_no_line_and_is_lost()
    {
        SvgOptions options = Wide with { Today = new(2026, 10, 1) };
        Drawn(Some.Plan, options).Should().NotContain("Today");
        SvgTimeline.Write(TextWriter.Null, Some.Plan, options).Should().Contain(loss => loss.Message == "Today, 2026-10-01, is outside the months of the picture and has no line.");
        Drawn(Some.Plan, Wide with { Today = new(2026, 11, 2) }).Should().Contain("Today, Mon 2 Nov 2026");
    }

    [Fact]
    public void What_is_years_away_is_an_arrow()
    {
        MigrationPlan plan = MigrationPlanner.Plan(Some.Plan.Request with { Pins = [new Pin(new("old-system-support-ends"), new(2030, 4, 6))] });
        SvgTimeline.Write(TextWriter.Null, plan, Wide).Should().Contain(loss => loss.Message == "'Support of the old system ends' is drawn as an arrow: it is later than the months of the picture.");
        Drawn(plan, Wide).Should().Contain("Later than the months shown").And.NotContain(">2030<");
    }

    [Fact]
    public void More_conflicts_than_can_be_shown_are_counted()
    {
        ImmutableArray<Conflict> conflicts = AvailabilityChecker.FindConflicts(Some.Plan, new Roster(events:
            [.. Enumerable.Range(1, 30).Select(number => new PracticeEvent(Invariant($"Clinic {number}"), EventKind.DataRichClinic, BusyTime.Days(new(2027, 4, 1), new(2027, 4, 1))))]));
        ImmutableArray<Loss> losses = SvgTimeline.Write(TextWriter.Null, Some.Plan, Wide with { Conflicts = conflicts });
        losses.Single(loss => loss.Subject == "conflicts").Message.Should().MatchRegex("^[0-9]+ more conflicts are not in the picture, which shows the first 24; the list of conflicts has them\\.$");
    }

    [Theory]
    [InlineData(319, Audience.Practice, "x", TimelineParts.All, "The width is 319; give one from 320 to 4000.*")]
    [InlineData(4_001, Audience.Practice, "x", TimelineParts.All, "The width is 4001; give one from 320 to 4000.*")]
    [InlineData(400, Audience.Planner, "x", TimelineParts.All, "The audience is the planner, whose sentences name people by their ids; a picture is for the practice or the public.*")]
    [InlineData(400, Audience.Public, "A b", TimelineParts.All, "'A b' is not an id. Use lower-case letters, digits and single hyphens, such as 'timeline-2', at most 64 characters, a letter first.*")]
    [InlineData(400, Audience.Public, "x", TimelineParts.None, "The picture has no parts, or parts there are not; name at least one of TimelineParts.*")]
    public void Options_that_no_picture_can_have_are_refused(int width, Audience audience, string id, TimelineParts parts, string message) =>
        FluentActions.Invoking(() => Drawn(Some.Plan, new SvgOptions { Width = width, Audience = audience, Id = id, Parts = parts })).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void Options_say_what_they_are() => Narrow.ToString().Should().Be("timeline 'small', 400 pixels wide, for the practice");

    private static string Drawn(MigrationPlan plan, SvgOptions options) => Some.Written(output => SvgTimeline.Write(output, plan, options));

    private static MigrationPlan Told() => MigrationPlanner.Plan(Some.Plan.Request with { Done = [new("order-placed")] });

    private static MigrationPlan Service() => MigrationPlanner.Plan(new PlanRequest
    {
        Template = StandardTemplates.ServiceMobilisation,
        RootDate = new(2027, 7, 1),
        Calendar = Some.Plan.Request.Calendar,
        Today = new(2027, 4, 12),
        Pins = [new Pin(new("notice-published"), new(2027, 3, 18))],
    });

    /// <summary>What is not tidy about a picture.</summary>
    private static IEnumerable<string> Tidy(string svg)
    {
        Picture picture = new(svg);
        Picture.Paint[] texts = [.. picture.Texts];
        Picture.Paint[] marks = [.. picture.Shapes.Where(shape => shape.Fill != Ink.Paper && shape.Fill != Ink.Band && shape.Stroke != Ink.Rule)];
        for (int place = 0; place < texts.Length; place++)
        {
            Picture.Box box = texts[place].Box;
            if (box.Left < 0 || box.Right > picture.Width || box.Top < 0 || box.Bottom > picture.Height)
            {
                yield return $"{texts[place].Element} leaves the picture";
            }

            foreach (Picture.Paint other in texts.Skip(place + 1).Where(other => other.Box.Meets(box)))
            {
                yield return $"{texts[place].Element} meets {other.Element}";
            }

            // The letter of a notice stands in its circle; nothing else may.
            foreach (Picture.Paint mark in marks.Where(mark => mark.Box.Meets(box) && texts[place].Fill != Ink.Paper))
            {
                yield return $"{texts[place].Element} meets {mark.Element}";
            }
        }
    }
}
