using System.Text;
using MigrationDomain.Planning;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Testing;

namespace MigrationDomain.Interchange.Letters;

public sealed class NoticeLetterTests
{
    private static readonly LetterFacts Facts = new()
    {
        Date = new(2027, 2, 8),
        Practice = "Riverside Surgery",
        OdsCode = "A81001",
        OldSystem = "Old GP System",
        NewSystem = "New GP System",
        Contact = "migration@riverside.example",
        Sender = "The project manager",
    };

    [Fact]
    public void The_letter_of_every_notice_is_as_it_was_read_and_accepted()
    {
        StringBuilder letters = new();
        foreach (PlannedNotice notice in Some.Plan.Notices)
        {
            NoticeLetter letter = NoticeLetter.For(Some.Plan, notice.Key, Facts);
            letter.Missing.Should().BeEmpty();
            letters.Append("==== ").Append(letter.Notice).Append('\n').Append(letter.Text);
        }

        Golden.Match(letters.ToString(), "letters.txt");
    }

    [Fact]
    public void What_is_missing_stands_in_brackets_and_is_listed()
    {
        NoticeLetter letter = NoticeLetter.For(Some.Plan, new NoticeKey("eps"), new LetterFacts { OdsCode = " ", NewSystem = "New GP System" });
        letter.IsComplete.Should().BeFalse();
        letter.Missing.Should().Equal("the name of the practice", "the ODS code of the practice", "the date of the letter", "the old system", "whom to ask", "who signs");
        letter.Text.Should().StartWith($"[the name of the practice] (ODS code [the ODS code of the practice])\n[the date of the letter]\nReference: eps, plan {Some.Plan.ContentHash[..12]}\n\nTo: Electronic Prescription Service\n");
    }

    [Fact]
    public void A_day_that_the_calendar_cannot_tell_is_missing()
    {
        MigrationPlan beyond = Some.Plan.Replan(request => request with { RootDate = new(2029, 2, 6), Served = [], Today = null });
        NoticeLetter letter = NoticeLetter.For(beyond, new NoticeKey("eps"), Facts);
        letter.Missing.Should().Equal("the day of the change", "the last day to tell");
        letter.Text.Should().Contain("What changes for you: Links switched off, on [the day of the change].");
    }

    [Fact]
    public void A_letter_that_is_late_says_so_and_asks()
    {
        NoticeLetter letter = NoticeLetter.For(Some.Plan, new NoticeKey("eps"), Facts with { Date = new(2027, 3, 20) });
        letter.Text.Should().Contain("You should have heard of this by").And.Contain("whether you can still act on Thursday 25 March 2027.").And.NotContain("You are to hear").And.NotContain("Please confirm in writing");
    }

    [Theory]
    [InlineData("pcse", "The period is the rule of \"Primary Care Support England: Clinical System Migration\".")]
    [InlineData("pathology", "No source gives a figure for the period.")]
    public void A_letter_claims_no_more_for_its_period_than_its_source_does(string notice, string basis) =>
        NoticeLetter.For(Some.Plan, new NoticeKey(notice), Facts).Text.Should().Contain($" before the change, rolled to the preceding working day. {basis}\n");

    [Fact]
    public void A_period_set_for_the_plan_is_not_said_to_be_of_the_source()
    {
        MigrationPlan longer = Some.Plan.Replan(request => request with { Overrides = [new RuleOverride { Rule = "pcse", Offset = DateOffset.Weeks(4), By = "pm-1", Why = "asked for" }] });
        NoticeLetter.For(longer, new NoticeKey("pcse"), Facts).Text.Should().Contain("4 weeks before the change, rolled to the preceding working day. The period was set for this plan.\n")
            .And.NotContainAny("asked for", "pm-1");
    }

    [Fact]
    public void Patients_are_not_asked_to_confirm() =>
        NoticeLetter.For(Some.Plan, new NoticeKey("patients"), Facts).Text.Should().NotContain("Please confirm").And.Contain("We will remind you on");

    [Fact]
    public void A_service_that_changes_hands_is_not_said_to_change_its_system()
    {
        MigrationPlan plan = MigrationPlanner.Plan(new PlanRequest { Template = StandardTemplates.ServiceMobilisation, RootDate = new(2027, 7, 1), Calendar = Some.Plan.Request.Calendar });
        NoticeLetter letter = NoticeLetter.For(plan, new NoticeKey("pcse-merger"), new LetterFacts());
        letter.Missing.Should().Equal("the name of the practice", "the ODS code of the practice", "the date of the letter", "whom to ask", "who signs");
        letter.Text.Should().Contain("\n\nLive service mobilisation: Expected service commencement on Thursday 1 July 2027\n\n").And.NotContain("system");
    }

    [Fact]
    public void Letters_are_of_the_notices_that_are_not_served() =>
        NoticeLetter.For(Some.Plan, Facts).Select(letter => letter.Notice.Value).Should()
            .Equal(Some.Plan.Notices.Where(notice => notice.SentOn is null).Select(notice => notice.Key.Value)).And.NotContain("eps").And.NotContain("pcse");

    [Fact]
    public void Another_wording_is_filled_in()
    {
        NoticeLetter.For(Some.Plan, new NoticeKey("eps"), Facts, "Dear {party},\r\n\r\nfrom {change-on}.\r\n").Text.Should().Be("Dear Electronic Prescription Service,\n\nfrom Thursday 25 March 2027.\n");
        FluentActions.Invoking(() => NoticeLetter.For(Some.Plan, new NoticeKey("eps"), Facts, "Dear {partner},")).Should().Throw<ArgumentException>()
            .WithMessage("'{partner}' is no name that a letter fills in; names are asks, back, back-on, basis, change, change-on, confirm-by, contact, date, new-system, ods-code, old-system, outage, party, period, plan, practice, reference, remind-on, root, root-on, sender, sender-role, tell-by and was-due-by. (Parameter 'wording')");
    }

    [Fact]
    public void Whatever_the_facts_a_letter_keeps_its_lines() => Check.That(Some.Texts, text =>
    {
        NoticeLetter letter = NoticeLetter.For(Some.Plan, new NoticeKey("eps"), Facts with { Practice = text, Contact = text });
        return letter.Text.Split('\n').Length == NoticeLetter.For(Some.Plan, new NoticeKey("eps"), Facts).Text.Split('\n').Length && !letter.Text.Replace('\n', ' ').Any(char.IsControl);
    });
}
