using System.Collections.Immutable;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Calendars;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Project;

public sealed class ProjectXmlTests
{
    private static readonly XNamespace Space = "http://schemas.microsoft.com/project";

    // The order in which the format has the elements that are written, by the elements they stand in.
    private static readonly Dictionary<string, string[]> Order = new(StringComparer.Ordinal)
    {
        ["Project"] =
        [
            "SaveVersion", "Name", "Title", "CreationDate", "ScheduleFromStart", "StartDate", "FinishDate", "CurrencyCode", "CalendarUID", "DefaultStartTime",
            "DefaultFinishTime", "MinutesPerDay", "MinutesPerWeek", "DaysPerMonth", "DurationFormat", "HonorConstraints", "NewTasksEstimated", "WeekStartDay",
            "ExtendedAttributes", "Calendars", "Tasks", "Resources", "Assignments",
        ],
        ["Calendar"] = ["UID", "Name", "IsBaseCalendar", "BaseCalendarUID", "WeekDays", "Exceptions"],
        ["WeekDay"] = ["DayType", "DayWorking", "TimePeriod", "WorkingTimes"],
        ["WorkingTime"] = ["FromTime", "ToTime"],
        ["Exception"] = ["EnteredByOccurrences", "TimePeriod", "Occurrences", "Name", "Type", "DayWorking", "WorkingTimes"],
        ["TimePeriod"] = ["FromDate", "ToDate"],
        ["Task"] =
        [
            "UID", "ID", "Name", "Type", "IsNull", "OutlineNumber", "OutlineLevel", "Priority", "Start", "Finish", "Duration", "DurationFormat", "Work", "EffortDriven",
            "Estimated", "Milestone", "Summary", "ConstraintType", "CalendarUID", "ConstraintDate", "Deadline", "Notes", "PredecessorLink", "ExtendedAttribute", "Baseline",
        ],
        ["PredecessorLink"] = ["PredecessorUID", "Type", "CrossProject", "CrossProjectName", "LinkLag", "LagFormat"],
        ["ExtendedAttribute"] = ["FieldID", "FieldName", "Alias", "Value"],
        ["Baseline"] = ["Number", "Start", "Finish", "Duration", "DurationFormat"],
    };

    private static readonly ProjectOptions WithBaseline = new() { Baseline = MigrationPlanner.Plan(Some.Plan.Request with { RootDate = new(2027, 3, 30) }), CreatedAt = new LocalDateTime(2027, 2, 22, 9, 30) };

    private static readonly Gen<PlanRequest> Requests =
        from template in Gen.Elements(StandardTemplates.All.ToArray())
        from division in Gen.Elements(Enum.GetValues<Division>())
        from root in Gen.Choose(0, 900)
        from closed in Gen.Choose(0, 900)
        from pinned in Gen.Elements(true, false)
        let date = new LocalDate(2026, 6, 1).PlusDays(root)
        select new PlanRequest
        {
            Template = template,
            RootDate = date,
            Calendar = WorkingCalendars.For(division).WithClosures([new(new DateInterval(new LocalDate(2026, 6, 1).PlusDays(closed), new LocalDate(2026, 6, 1).PlusDays(closed + 3)), "closed & <shut>")]),
            Pins = pinned ? [new Pin(template.Root, date)] : [],
        };

    [Theory]
    [ClassData(typeof(Cultures))]
    public void A_file_is_the_same_text_everywhere(string culture) =>
        Golden.Match(Culture.Run(culture, () => Some.Written(output => ProjectXml.Write(output, Some.Plan, WithBaseline))), "after-easter.xml");

    [Fact]
    public void What_is_written_is_read_back_as_it_was() => Testing.Check.That(Requests, request =>
    {
        MigrationPlan plan = MigrationPlanner.Plan(request);
        ProjectOptions options = request.Pins.IsEmpty ? new ProjectOptions() : new ProjectOptions { Baseline = plan };
        return IsSame(ProjectXml.ScheduleOf(plan, options), ProjectXml.Read(Some.Written(output => ProjectXml.Write(output, plan, options))).OrThrow());
    });

    [Fact]
    public void Whatever_the_names_the_file_is_read_back() => Testing.Check.That(Some.Texts, text =>
    {
        MigrationPlan plan = Some.PlanNamed(text);
        string file = Some.Written(output => ProjectXml.Write(output, plan));
        return IsSame(ProjectXml.ScheduleOf(plan, new ProjectOptions()), ProjectXml.Read(file).OrThrow()) && !file.Any(c => char.IsControl(c) && c != '\n');
    });

    [Fact]
    public void Every_element_stands_where_the_format_has_it() => Testing.Check.That(Requests, request =>
    {
        XElement root = XElement.Parse(Some.Written(output => ProjectXml.Write(output, MigrationPlanner.Plan(request), WithBaseline)));
        foreach (XElement parent in root.DescendantsAndSelf().Where(element => Order.ContainsKey(element.Name.LocalName)))
        {
            int[] places = [.. parent.Elements().Select(child => Array.IndexOf(Order[parent.Name.LocalName], child.Name.LocalName))];
            if (places.Contains(-1) || !places.SequenceEqual(places.Order()))
            {
                return false;
            }
        }

        return root.DescendantsAndSelf().All(element => element.Name.Namespace == Space);
    });

    // Worked out anew as Microsoft Project would, by constraints and links alone.
    [Fact]
    public void A_link_alone_gives_the_day_of_its_milestone() => Testing.Check.That(Requests, request =>
    {
        ProjectSchedule schedule = ProjectXml.ScheduleOf(MigrationPlanner.Plan(request), new ProjectOptions());
        HashSet<LocalDate> closed = [.. schedule.Days.Where(day => !day.IsWorking).Select(day => day.From)];
        Dictionary<int, ProjectTask> tasks = schedule.Tasks.ToDictionary(task => task.Uid);
        return schedule.Links.All(link => tasks[link.To].Start!.Value == After(tasks[link.From].Start!.Value, link))
            && schedule.Tasks.Where(task => task.IsMilestone && task.Deadline is null)
                .All(task => task.Constraint == ProjectConstraint.MustStartOn ? task.ConstraintDate == task.Start : schedule.Links.Count(link => link.To == task.Uid) == 1);

        LocalDateTime After(LocalDateTime start, ProjectLink link)
        {
            if (link.LagFormat == 8)
            {
                return start.PlusMinutes(link.Lag / 10);
            }

            LocalDate day = start.Date;
            for (int left = Math.Abs(link.Lag) / 4_800; left > 0; left -= schedule.Week.Contains(day.DayOfWeek) && !closed.Contains(day) ? 1 : 0)
            {
                day = day.PlusDays(Math.Sign(link.Lag));
            }

            return day + start.TimeOfDay;
        }
    });

    [Fact]
    public void The_day_given_is_fixed_and_what_is_told_by_a_day_has_a_deadline()
    {
        ProjectSchedule schedule = ProjectXml.ScheduleOf(Some.Plan, WithBaseline);
        ProjectTask goLive = schedule.Tasks.Single(task => task.Key == "milestone-go-live");
        (goLive.Constraint, goLive.ConstraintDate, goLive.Deadline, goLive.BaselineStart).Should().Be(
            (ProjectConstraint.MustStartOn, new LocalDateTime(2027, 4, 6, 13, 0), null, new LocalDateTime(2027, 3, 30, 13, 0)));
        ProjectTask notice = schedule.Tasks.Single(task => task.Key == "notice-eps");
        (notice.Constraint, notice.ConstraintDate, notice.Deadline?.Date).Should().Be((ProjectConstraint.AsSoonAsPossible, null, Some.Plan[new NoticeKey("eps")].SendBy));
        schedule.Days.Should().Contain(day => day.Name == "Good Friday" && day.From == new LocalDate(2027, 3, 26));
        $"{schedule}".Should().StartWith("GP practice clinical system migration: ");
    }

    [Fact]
    public void Days_are_lags_of_elapsed_time_and_working_days_of_working_time()
    {
        MilestoneKey root = new("root");
        MigrationPlan plan = MigrationPlanner.Plan(Some.PlanNamed("x").Request with
        {
            Template = new MigrationTemplate(new("own"), "Own", new Edition("one", "One", 2026),
            [
                new(root, "Root", AnchorRule.Root),
                new(new("days"), "Days", OffsetRule.Before(root, DateOffset.Days(35))),
                new(new("working"), "Working", OffsetRule.After(root, DateOffset.WorkingDays(3))),
                new(new("rolled"), "Rolled", OffsetRule.After(root, DateOffset.Days(4), DayRoll.Following)),
                new(new("sunday"), "Sunday", OffsetRule.After(root, DateOffset.Days(5))),
            ], [], [], []),
        });
        ProjectSchedule schedule = ProjectXml.ScheduleOf(plan, new ProjectOptions());
        schedule.Links.Select(link => $"{link}").Should().Equal("2 after 3, lag -504000, format 8", "4 after 3, lag 14400, format 7");
        ProjectXml.Write(TextWriter.Null, plan).Select(loss => loss.Message).Should().Equal(
            "'Sunday' is fixed to its day: no link of Microsoft Project says '5 calendar days after root' and gives that day.",
            "'Rolled' is fixed to its day: no link of Microsoft Project says '4 calendar days after root, rolled to the following working day' and gives that day.",
            "A project file has no room for the steps and sources behind the dates; the JSON document has them.",
            "A project file does not show findings, conflicts, owners and severities; the Markdown plan has them.");
        XElement.Parse(Some.Written(output => ProjectXml.Write(output, plan))).Descendants(Space + "Task")
            .Single(task => (string?)task.Element(Space + "Name") == "Sunday").Element(Space + "CalendarUID")!.Value.Should().Be("2", "a day that is not worked needs a calendar in which it is");
    }

    [Fact]
    public void What_has_no_day_and_a_changed_name_are_losses()
    {
        ProjectXml.Write(TextWriter.Null, Some.PlanWithUnknownDates).Select(loss => loss.Message).Should().Contain("'End of migration' is left out: its day is unknown.");
        ProjectXml.Write(TextWriter.Null, Some.PlanNamed("line\nbreak"))[0].Message.Should().Be("'line\\u000abreak' is shown as 'line break': a project file holds no control characters and at most 255 others.");
    }

    [Fact]
    public void Notes_are_as_long_as_they_are_and_lose_their_lines()
    {
        string asks = new string('a', 300) + "\nb";
        MigrationPlan plan = Some.PlanNamed(asks);
        ProjectXml.ScheduleOf(plan, new ProjectOptions()).Tasks.Single(task => task.Key == "notice-notice").Notes.Should().Be(new string('a', 300) + " b");
        ProjectXml.Write(TextWriter.Null, plan).Select(loss => loss.Message).Should().Contain(
            $"'{new string('a', 60)}…' is shown as '{new string('a', 60)}…': the notes of a project file hold no control characters and at most 4000 others.");
    }

    [Fact]
    public void Notes_longer_than_are_read_are_cut_and_told()
    {
        MigrationPlan plan = Some.PlanNamed(new string('a', 4_001));
        ImmutableArray<Loss> losses = [];
        ProjectSchedule read = ProjectXml.Read(Some.Written(output => losses = ProjectXml.Write(output, plan))).OrThrow();
        read.Tasks.Single(task => task.Key == "notice-notice").Notes.Should().Be(new string('a', 4_000));
        losses.Select(loss => loss.Message).Should().Contain(
            $"'{new string('a', 60)}…' is shown as '{new string('a', 60)}…': the notes of a project file hold no control characters and at most 4000 others.");
    }

    [Fact]
    public void A_file_of_Microsoft_Project_is_read()
    {
        ProjectSchedule read = ProjectXml.Read(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Project xmlns="http://schemas.microsoft.com/project"><SaveVersion>14</SaveVersion><Name>x.xml</Name><CalendarUID>3</CalendarUID>
              <Calendars><Calendar><UID>3</UID><WeekDays><WeekDay><DayType>7</DayType><DayWorking>1</DayWorking></WeekDay><WeekDay><DayType>2</DayType><DayWorking>0</DayWorking></WeekDay></WeekDays>
                <Exceptions><Exception><TimePeriod><FromDate>2027-12-24T00:00:00</FromDate><ToDate>2027-12-31T23:59:00</ToDate></TimePeriod><Name>Closed</Name><DayWorking>0</DayWorking></Exception></Exceptions></Calendar></Calendars>
              <Tasks><Task><UID>0</UID><Name>Whole</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
                <Task><UID>7</UID><Name>One</Name><Start>2027-04-06T08:00:00</Start><Finish>2027-04-07T17:00:00</Finish><Active>1</Active></Task>
                <Task><UID>8</UID><IsNull>1</IsNull></Task>
                <Task><UID>9</UID><Name>Two</Name><Milestone>1</Milestone><PredecessorLink><PredecessorUID>7</PredecessorUID><Type>3</Type><LinkLag>4800</LinkLag><LagFormat>7</LagFormat></PredecessorLink>
                  <PredecessorLink><PredecessorUID>99</PredecessorUID><CrossProject>1</CrossProject></PredecessorLink></Task></Tasks></Project>
            """).OrThrow();
        read.Tasks.Select(task => $"{task.Uid} {task}").Should().Equal("0 Whole, without dates", "7 One, 2027-04-06 to 2027-04-07", "9 Two, without dates");
        read.Links.Select(link => $"{link} {link.Kind}").Should().Equal("9 after 7, lag 4800, format 7 3");
        read.Week.Should().Equal(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday);
        read.Days.Select(day => $"{day}").Should().Equal("2027-12-24 to 2027-12-31: Closed, not worked");
    }

    [Theory]
    [InlineData("", "line 1, column 1: The text is empty; give a project file.")]
    [InlineData("<Project>", "line 1, column 10: The text is not XML here; look for a missing or surplus angle bracket, quote or closing element before it.")]
    [InlineData("<!DOCTYPE Project [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Project>&a;</Project>", "line 1, column 1: The text has a document type (DOCTYPE), which is not read; leave it out.")]
    [InlineData("<Project/>", "line 1, column 2: The text is 'Project' and not a project file; it begins with Project in the namespace http://schemas.microsoft.com/project.")]
    [InlineData("<html/>", "line 1, column 2: The text is 'html' and not a project file; it begins with Project in the namespace http://schemas.microsoft.com/project.")]
    public void What_is_no_project_is_refused(string text, string fault) => Told(text).Should().Equal(fault);

    [Theory]
    [InlineData("<Name>x</Name>", "The Task has no UID; give it a number of its own.")]
    [InlineData("<UID>x</UID>", "The UID 'x' is not a whole number from 0 to 2147483647; write one.")]
    [InlineData("<UID>1</UID><UID>2</UID>", "The element UID is given twice; keep one of the two.")]
    [InlineData("<UID>1</UID><Start>2027-04-06T09:00:00Z</Start>", "The Start '2027-04-06T09:00:00Z' is not a local time; write YYYY-MM-DDTHH:MM:SS without a zone, in a year from 1900 to 2199.")]
    [InlineData("<UID>1</UID><Start>2027-04-07T09:00:00</Start><Finish>2027-04-06T09:00:00</Finish>", "The task 1 ends before it begins; swap Start and Finish.")]
    [InlineData("<UID>1</UID><Milestone>yes</Milestone>", "The Milestone 'yes' is neither 1 nor 0; write one of the two.")]
    [InlineData("<UID>1</UID><ConstraintType>8</ConstraintType>", "The ConstraintType '8' is not a whole number from 0 to 7; write one.")]
    [InlineData("<UID>1</UID><ConstraintType>2</ConstraintType>", "The task 1 has the constraint 2 without a ConstraintDate; add the day.")]
    [InlineData("<UID>1</UID><PredecessorLink><PredecessorUID>5</PredecessorUID></PredecessorLink>", "The PredecessorUID 5 is of no task of the file; give the UID of one.")]
    [InlineData("<UID>1</UID></Task><Task><UID>1</UID>", "The UID 1 is that of another task as well; give each task a number of its own.")]
    public void A_broken_task_is_refused(string members, string fault) =>
        ProjectXml.Read($"<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task>{members}</Task></Tasks></Project>").Faults.Select(found => found.Message).Should().Equal(fault);

    [Fact]
    public void Files_without_end_are_refused()
    {
        Told(new string('x', ProjectXml.MostCharacters + 1)).Should().Equal("the file: The file has 16777217 characters; at most 16777216 are read, so split it.");
        Told(string.Concat(Enumerable.Repeat("<a>", 100_000))).Should().Equal("line 1, column 101: Elements are nested more than 32 deep; nest them less.");
        Told($"<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks>{string.Concat(Enumerable.Repeat("<Task/>", 10_001))}</Tasks></Project>").Single()
            .Should().EndWith(": The file has more than 10000 tasks; give at most that many.");
    }

    private static bool IsSame(ProjectSchedule one, ProjectSchedule other) => one.Name == other.Name && one.Tasks.SequenceEqual(other.Tasks)
        && one.Links.SequenceEqual(other.Links) && one.Week.SequenceEqual(other.Week) && one.Days.SequenceEqual(other.Days);

    private static string[] Told(string text) => [.. ProjectXml.Read(text).Faults.Select(fault => $"{fault.Where}: {fault.Message}")];
}
