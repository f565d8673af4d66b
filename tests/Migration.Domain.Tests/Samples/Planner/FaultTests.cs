namespace MigrationDomain.Samples.Planner;

public class FaultTests
{
    private const string Start = "{\n \"template\": \"gp-practice\", \"goLive\": \"2026-09-15\",\n ";
    private const string IsNotADate = "is not a date; write YYYY-MM-DD, such as 2026-09-15.";
    private const string IsNotATime = "is not a time; write YYYY-MM-DDTHH:MM from 00:00 to 23:59, such as 2026-09-15T13:00.";
    private const string IsNotAnOffset = "is not an offset; write a whole number and working days, days, weeks, months or hours, such as '3 working days'.";
    private const string IsNotAnId = "is not an id; use lower-case letters, digits and single hyphens, such as 'go-live', at most 64 characters.";
    private const string Requests = "schemaVersion, $schema, extensions, template, edition, division, today, goLive, frozen, policy, accepted, pins, overrides, closures, blackouts, parties, people, "
        + "commitments, rooms, events, unknown, confirmations, allowed, cover, present, ledger, trajectory, shifts, downtime, conditions and termMonths";

    [Theory]
    [InlineData("\"colour\": 1", "$.colour (line 3): A request has no member 'colour'; known are " + Requests + ".")]
    [InlineData("\"peopel\": []", "$.peopel (line 3): A request has no member 'peopel'; the nearest known name is 'people'.")]
    [InlineData("\"Today\": \"2026-01-01\"", "$.Today (line 3): A request has no member 'Today'; the nearest known name is 'today'.")]
    [InlineData("\"a b\\n\": 1", "$['a b\\u000a'] (line 3): A request has no member 'a b\\u000a'; known are " + Requests + ".")]
    [InlineData("\"today\": \"2026-01-01\", \"today\": \"2026-01-02\"", "$.today (line 3): The member 'today' is given twice; keep one of the two.")]
    [InlineData("\"today\": 20260101", "$.today (line 3): The number 20260101 is not a date; write one.")]
    [InlineData("\"today\": null", "$.today (line 3): Null is not a date; write one or leave the member out.")]
    [InlineData("\"today\": \"11/5/2026\"", "$.today (line 3): '11/5/2026' " + IsNotADate)]
    [InlineData("\"today\": \"2026-5-11\"", "$.today (line 3): '2026-5-11' " + IsNotADate)]
    [InlineData("\"today\": \"2026-02-30\"", "$.today (line 3): '2026-02-30' does not exist; write a day from 01 to 28 for 2026-02.")]
    [InlineData("\"today\": \"2026-13-01\"", "$.today (line 3): '2026-13-01' has no month 13; write a month from 01 to 12.")]
    [InlineData("\"today\": \"9999-12-31\"", "$.today (line 3): '9999-12-31' is too far away; write a year from 1900 to 2199.")]
    [InlineData("\"today\": \"2026-05-11T09:00\"", "$.today (line 3): '2026-05-11T09:00' is a time, but a whole day is wanted; write YYYY-MM-DD, such as 2026-05-11.")]
    [InlineData("\"frozen\": \"yes\"", "$.frozen (line 3): 'yes' is not true or false; write one.")]
    [InlineData("\"division\": \"wales\"", "$.division (line 3): 'wales' is not a division; use england-and-wales, scotland or northern-ireland.")]
    [InlineData("\"edition\": \" \"", "$.edition (line 3): ' ' is blank; write an id such as 'gp-1'.")]
    [InlineData("\"pins\": []", "$.pins (line 3): A list is not an object of milestones and their days; write one.")]
    [InlineData("\"pins\": {\"kick-off\": \"soon\"}", "$.pins['kick-off'] (line 3): 'soon' " + IsNotADate)]
    [InlineData("\"pins\": {\"Kick off\": \"2026-06-01\"}", "$.pins['Kick off'] (line 3): 'Kick off' " + IsNotAnId)]
    [InlineData("\"overrides\": {}", "$.overrides (line 3): An object is not a list; write one.")]
    [InlineData("\"overrides\": [7]", "$.overrides[0] (line 3): An override cannot be the number 7; write an object with rule, offset, count, roll, why and by.")]
    [InlineData("\"overrides\": [{\"rule\": \"eps\", \"why\": \"so\", \"by\": \"me\"}]", "$.overrides[0] (line 3): An override needs something to change; add an 'offset', a 'count' or a 'roll'.")]
    [InlineData("\"overrides\": [{\"rule\": \"EPS\", \"offset\": \"1 day\", \"why\": \"so\", \"by\": \"me\"}]", "$.overrides[0].rule (line 3): 'EPS' " + IsNotAnId)]
    [InlineData("\"overrides\": [{\"rule\": \"eps\", \"count\": \"clear\", \"why\": \"so\", \"by\": \"me\"}]", "$.overrides[0].count (line 3): 'clear' is not a way of counting; use exclude-start, include-start or clear-days.")]
    [InlineData("\"overrides\": [{\"rule\": \"eps\", \"roll\": \"back\", \"why\": \"so\", \"by\": \"me\"}]", "$.overrides[0].roll (line 3): 'back' is not a way of rolling; use none, preceding, following, modified-preceding, modified-following or nearest.")]
    [InlineData("\"overrides\": [{\"rule\": \"eps\", \"offset\": \"1 day\", \"why\": \"so\", \"by\": \"me\"},\n {\"rule\": \"eps\", \"offset\": \"2 days\", \"why\": \"so\", \"by\": \"me\"}]", "$.overrides[1].rule (line 4): The rule 'eps' was named before, at $.overrides[0].rule (line 3); name each rule once.")]
    [InlineData("\"closures\": [{\"from\": \"2026-08-04\", \"to\": \"2026-08-03\"}]", "$.closures[0].to (line 3): '2026-08-03' lies before the start '2026-08-04'; write an end on or after the start.")]
    [InlineData("\"closures\": [{\"from\": \"2026-08-04\"}]", "$.closures[0] (line 3): A closure needs the member 'to'; add the day as YYYY-MM-DD.")]
    [InlineData("\"closures\": [{\"from\": \"2026-08-04\", \"to\": \"2027-08-05\"}]", "$.closures[0].to (line 3): '2027-08-05' is more than 1 year after the start '2026-08-04'; write a shorter range.")]
    [InlineData("\"blackouts\": [{\"from\": \"2026-08-04\", \"to\": \"2136-08-04\"}]", "$.blackouts[0].to (line 3): '2136-08-04' is more than 10 years after the start '2026-08-04'; write a shorter range.")]
    [InlineData("\"blackouts\": [{\"from\": \"2026-08-04\", \"to\": \"2026-08-04\", \"severity\": \"fatal\"}]", "$.blackouts[0].severity (line 3): 'fatal' is not a severity; use note, warning or blocker.")]
    [InlineData("\"parties\": [{\"id\": \"pcse\"}, {\"id\": \"pcse\"}]", "$.parties[1].id (line 3): The party 'pcse' was named before, at $.parties[0].id (line 3); name each party once.")]
    [InlineData("\"people\": [{\"id\": \"a\"}, {\"id\": \"a\"}]", "$.people[1].id (line 3): The person 'a' was named before, at $.people[0].id (line 3); name each person once.")]
    [InlineData("\"people\": [{\"id\": \"a\", \"roles\": [\"Lead GP\"]}]", "$.people[0].roles[0] (line 3): 'Lead GP' " + IsNotAnId)]
    [InlineData("\"people\": [{\"id\": \"a\", \"roles\": \"lead-gp\"}]", "$.people[0].roles (line 3): 'lead-gp' is not a list; write one.")]
    [InlineData("\"people\": [{\"id\": \"a\"}], \"rooms\": [{\"id\": \"a\"}]", "$.rooms[0].id (line 3): The room 'a' has the id of a person; give it an id of its own.")]
    [InlineData("\"rooms\": [{\"id\": \"r\", \"capacity\": 0}]", "$.rooms[0].capacity (line 3): The number 0 is not a whole number from 1 to 10000; write one.")]
    [InlineData("\"rooms\": [{\"id\": \"r\", \"capacity\": 1e99999}]", "$.rooms[0].capacity (line 3): The number 1e99999 is not a whole number from 1 to 10000; write one.")]
    [InlineData("\"people\": [{\"id\": \"gp-1\"}], \"commitments\": [{\"who\": \"gp-2\", \"kind\": \"leave\", \"from\": \"2026-09-14\", \"to\": \"2026-09-14\"}]", "$.commitments[0].who (line 3): 'gp-2' is not a person or a room that is given; the nearest known name is 'gp-1'.")]
    [InlineData("\"commitments\": [{\"who\": \"gp-2\", \"kind\": \"leave\", \"from\": \"2026-09-14\", \"to\": \"2026-09-14\"}]", "$.commitments[0].who (line 3): 'gp-2' is not a person or a room that is given; none is known here.")]
    [InlineData("\"rooms\": [{\"id\": \"r\"}], \"commitments\": [{\"who\": \"r\", \"kind\": \"party\", \"from\": \"2026-09-14\", \"to\": \"2026-09-14\"}]", "$.commitments[0].kind (line 3): 'party' is not a kind of commitment; use leave, training, clinic, meeting, sickness, booking or other.")]
    [InlineData("\"rooms\": [{\"id\": \"r\"}], \"commitments\": [{\"who\": \"r\", \"kind\": \"booking\", \"from\": \"2026-09-14\", \"to\": \"2026-09-14T17:00\"}]", "$.commitments[0].to (line 3): The range mixes a day and a time, from '2026-09-14' to '2026-09-14T17:00'; write two days or two times.")]
    [InlineData("\"events\": [{\"name\": \"x\", \"from\": \"2026-09-14T17:00\", \"to\": \"2026-09-14T17:00\"}]", "$.events[0].to (line 3): '2026-09-14T17:00' is not after the start '2026-09-14T17:00'; write an end after the start.")]
    [InlineData("\"events\": [{\"name\": \"x\", \"from\": \"2026-09-14T09:00\", \"to\": \"2026-09-14T24:00\"}]", "$.events[0].to (line 3): '2026-09-14T24:00' " + IsNotATime)]
    [InlineData("\"events\": [{\"name\": \"x\", \"kind\": \"fete\", \"from\": \"2026-09-14\", \"to\": \"2026-09-14\"}]", "$.events[0].kind (line 3): 'fete' is not a kind of event; use event, clinic, data-rich-clinic or busy-period.")]
    [InlineData("\"cover\": [{\"role\": \"gp\", \"atLeast\": 1.5, \"during\": \"cutover\"}]", "$.cover[0].atLeast (line 3): The number 1.5 is not a whole number from 1 to 1000; write one.")]
    [InlineData("\"present\": [{\"role\": \"gp\"}]", "$.present[0] (line 3): A presence needs the member 'during'; add the id of a window, such as 'critical-window'.")]
    [InlineData("\"ledger\": [{\"kind\": \"posted\", \"notice\": \"eps\", \"on\": \"2026-08-01\"}]", "$.ledger[0].kind (line 3): 'posted' is not a kind of ledger entry; use sent, acknowledged, chased, done, skipped, abandoned, overtaken, happened, varied, signed, counted, rebaselined or revoked.")]
    [InlineData("\"ledger\": [{\"kind\": \"done\", \"on\": \"2026-08-01\"}]", "$.ledger[0] (line 3): An entry of the kind 'done' says what it is about; add milestone, notice or activity.")]
    [InlineData("\"ledger\": [{\"kind\": \"done\", \"notice\": \"eps\", \"milestone\": \"go-live\", \"on\": \"2026-08-01\"}]", "$.ledger[0] (line 3): An entry is about one thing, but this one names milestone and notice; make an entry of each.")]
    [InlineData("\"ledger\": [{\"kind\": \"sent\", \"milestone\": \"go-live\", \"on\": \"2026-08-01\"}]", "$.ledger[0].milestone (line 3): An entry of the kind 'sent' is not about milestone; name notice instead.")]
    [InlineData("\"trajectory\": {\"trainees\": 10, \"targetPercent\": 101}", "$.trajectory.targetPercent (line 3): The number 101 is not a whole number from 1 to 100; write one.")]
    [InlineData("\"shifts\": [{\"from\": \"2026-09-14\", \"to\": \"2026-09-14T12:00\"}]", "$.shifts[0].from (line 3): '2026-09-14' " + IsNotATime)]
    [InlineData("\"conditions\": [{\"id\": \"a\"}, {\"id\": \"a\"}]", "$.conditions[1].id (line 3): The condition 'a' was named before, at $.conditions[0].id (line 3); name each condition once.")]
    [InlineData("\"termMonths\": 0", "$.termMonths (line 3): The number 0 is not a whole number from 1 to 600; write one.")]
    public void A_fault_names_the_file_the_place_the_value_and_the_cure(string members, string message) =>
        Refused(Start + members + "}", $"standard input: {message}\n");

    [Theory]
    [InlineData("3 wrking days", IsNotAnOffset)]
    [InlineData("three days", IsNotAnOffset)]
    [InlineData("3", IsNotAnOffset)]
    [InlineData("days", IsNotAnOffset)]
    [InlineData("3  days", IsNotAnOffset)]
    [InlineData("1.5 days", IsNotAnOffset)]
    [InlineData("3 business days", IsNotAnOffset)]
    [InlineData("-3 working days", "has a sign, but the rule knows its direction; write it without the sign.")]
    [InlineData("99999999999 days", "is too much; write a number from 0 to 36600.")]
    [InlineData("5201 weeks", "is too much; write a number from 0 to 5200.")]
    [InlineData("1201 months", "is too much; write a number from 0 to 1200.")]
    public void An_offset_is_a_whole_number_and_a_unit(string offset, string message) => Refused(
        $"{Start}\"overrides\": [{{\"rule\": \"eps\", \"offset\": \"{offset}\", \"why\": \"so\", \"by\": \"me\"}}]}}",
        $"standard input: $.overrides[0].offset (line 3): '{offset}' {message}\n");

    [Fact]
    public void An_empty_request_misses_what_is_required() => Refused("{}",
        "standard input: $ (line 1): A request needs the member 'template'; add the id of a template, such as 'gp-practice'.\n"
        + "standard input: $ (line 1): A request needs the member 'goLive'; add the day of the Go Live as YYYY-MM-DD.\n");

    [Fact]
    public void All_faults_are_told_at_once_in_the_order_of_the_text() => Refused(
        """
        {
          "template": 7,
          "goLive": "2026-02-30",
          "people": [
            { "id": "gp-1", "roles": ["lead-gp"] },
            { "id": "gp-1", "worksOn": ["mon"] }
          ],
          "commitments": [
            { "who": "gp-9", "kind": "holiday", "from": "2026-09-18", "to": "2026-09-14" }
          ],
          "overrides": [ { "rule": "eps", "offset": "soon" } ]
        }
        """,
        """
        standard input: $.template (line 2): The number 7 is not an id; write one.
        standard input: $.goLive (line 3): '2026-02-30' does not exist; write a day from 01 to 28 for 2026-02.
        standard input: $.people[1].id (line 6): The person 'gp-1' was named before, at $.people[0].id (line 5); name each person once.
        standard input: $.people[1].worksOn[0] (line 6): 'mon' is not a weekday or half of one; use monday, monday-morning, monday-afternoon, tuesday, tuesday-morning, tuesday-afternoon, wednesday, wednesday-morning, wednesday-afternoon, thursday, thursday-morning, thursday-afternoon, friday, friday-morning, friday-afternoon, saturday, saturday-morning, saturday-afternoon, sunday, sunday-morning or sunday-afternoon.
        standard input: $.commitments[0].who (line 9): 'gp-9' is not a person or a room that is given; the nearest known name is 'gp-1'.
        standard input: $.commitments[0].kind (line 9): 'holiday' is not a kind of commitment; use leave, training, clinic, meeting, sickness, booking or other.
        standard input: $.commitments[0].to (line 9): '2026-09-14' lies before the start '2026-09-18'; write an end on or after the start.
        standard input: $.overrides[0].offset (line 11): 'soon' is not an offset; write a whole number and working days, days, weeks, months or hours, such as '3 working days'.

        """);

    [Fact]
    public void Unknown_ids_are_told_together_with_what_cannot_be_read() => Refused(
        """
        {
          "template": "gp-practice",
          "goLive": "2026-09-15",
          "today": "2026-02-30",
          "pins": { "kickoff": "2026-06-01", "go-live": "2026-09-16" },
          "overrides": [ { "rule": "epps", "offset": "3 days" } ],
          "cover": [ { "role": "reception", "atLeast": 1, "during": "re-entri" } ]
        }
        """,
        """
        standard input: $.today (line 4): '2026-02-30' does not exist; write a day from 01 to 28 for 2026-02.
        standard input: $.pins.kickoff (line 5): 'kickoff' is not a milestone; the nearest known name is 'kick-off'.
        standard input: $.pins['go-live'] (line 5): '2026-09-16' is not the day of 'goLive', '2026-09-15', but go-live is that day; change 'goLive' instead.
        standard input: $.overrides[0].rule (line 6): 'epps' is not a rule; the nearest known name is 'eps'.
        standard input: $.cover[0].during (line 7): 're-entri' is not a window; the nearest known name is 're-entry'.

        """);

    [Fact]
    public void A_person_whose_id_cannot_be_read_makes_nobody_unknown() => Refused(
        Start + """
        "people": [ { "id": 7 } ],
         "commitments": [ { "who": "gp-1", "kind": "leave", "from": "2026-09-14", "to": "2026-09-14" } ] }
        """,
        "standard input: $.people[0].id (line 3): The number 7 is not an id; write one.\n");

    private static void Refused(string request, string messages)
    {
        Run run = Run.Probe(request, "--format", "json");
        run.Error.Should().Be(messages);
        run.Output.Should().BeEmpty();
        run.Status.Should().Be(2);
    }
}
