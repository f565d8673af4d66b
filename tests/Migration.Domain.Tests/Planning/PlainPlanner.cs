namespace MigrationDomain.Planning;

/// <summary>
/// The milestones and notices of gp-practice worked out once more, from the table of the planner's contract and by walking day by day: the
/// judge of the planner. It shares nothing with the library but the type of a date.
/// </summary>
internal sealed class PlainPlanner
{
    /// <summary>Milestone, anchor, direction, period; each after its anchor. The end of the migration is a choice and stands apart.</summary>
    private static readonly (string Id, string From, int Step, PlainPeriod Period)[] Milestones =
    [
        ("final-data-production", "go-live", -1, new(4, "working days", "none")),
        ("links-off", "final-data-production", -1, new(2, "working days", "none")),
        ("links-on", "go-live", 1, new(0, "days", "none")),
        ("initial-data-production", "final-data-production", -1, new(6, "weeks", "preceding")),
        ("data-check-complete", "initial-data-production", 1, new(5, "working days", "none")),
        ("data-fixes-complete", "data-check-complete", 1, new(5, "working days", "none")),
        ("data-sign-off", "data-fixes-complete", 1, new(5, "working days", "none")),
        ("cutover-planning-meeting", "final-data-production", -1, new(4, "weeks", "preceding")),
        ("kick-off", "go-live", -1, new(12, "weeks", "preceding")),
        ("technical-survey", "kick-off", 1, new(5, "working days", "none")),
        ("order-placed", "go-live", -1, new(16, "weeks", "preceding")),
        ("training-start", "go-live", -1, new(3, "weeks", "following")),
        ("training-end", "final-data-production", -1, new(1, "working days", "none")),
        ("prescribing-workaround-start", "final-data-production", -1, new(1, "months", "none")),
        ("prescribing-workaround-end", "go-live", 1, new(1, "weeks", "none")),
        ("rota-horizon", "go-live", 1, new(2, "weeks", "none")),
        ("re-entry-target", "go-live", 1, new(5, "working days", "none")),
        ("re-entry-latest", "go-live", 1, new(10, "working days", "none")),
        ("process-review", "go-live", 1, new(2, "weeks", "preceding")),
        ("old-system-access-ends", "go-live", 1, new(45, "days", "none")),
        ("old-system-support-ends", "go-live", 1, new(3, "months", "none")),
        ("access-extension-decision", "old-system-access-ends", -1, new(10, "working days", "none")),
    ];

    private static readonly (string Id, string Party, string Change, PlainPeriod Period)[] Notices =
    [
        ("eps", "eps", "links-off", new(35, "days", "preceding")),
        ("pcse", "pcse", "links-off", new(14, "days", "preceding")),
        ("data-extract-request", "old-supplier", "initial-data-production", new(35, "days", "preceding")),
        ("subsidiary-initial", "subsidiary-supplier", "initial-data-production", new(5, "working days", "preceding")),
        ("subsidiary-final", "subsidiary-supplier", "final-data-production", new(5, "working days", "preceding")),
        ("pathology", "pathology", "links-off", new(2, "weeks", "preceding")),
        ("screening", "screening", "links-off", new(2, "weeks", "preceding")),
        ("pharmacies", "pharmacies", "prescribing-workaround-start", new(2, "weeks", "preceding")),
        ("patients", "patients", "links-off", new(6, "weeks", "preceding")),
        ("partner-mailbox", "partner-services", "go-live", new(5, "working days", "preceding")),
    ];

    private readonly PlainRequest _request;
    private readonly PlainCalendar _calendar;
    private readonly Dictionary<string, PlainDate> _dates = [];

    public PlainPlanner(PlainRequest request)
    {
        _request = request;
        _calendar = new(request.Division, request.Closures);
        _dates["go-live"] = new(request.GoLive, request.GoLive);
        foreach ((string id, string from, int step, PlainPeriod period) in Milestones)
        {
            _dates[id] = Pinned(id) ?? Counted(_dates[from].Date, step, Changed(id, InEdition(id, period)), _calendar);
        }

        _dates["end-of-migration"] = Pinned("end-of-migration") ?? EndOfMigration();
    }

    public static string[] MilestoneIds { get; } = ["go-live", .. Milestones.Select(milestone => milestone.Id), "end-of-migration"];

    public static string[] NoticeIds { get; } = [.. Notices.Select(notice => notice.Id)];

    public static string[] Parties { get; } = [.. Notices.Select(notice => notice.Party).Distinct()];

    public PlainDate Milestone(string id) => _dates[id];

    public PlainNotice Notice(string id)
    {
        (_, string party, string change, PlainPeriod period) = Notices.First(notice => notice.Id == id);
        PlainCalendar calendar = _request.Parties.TryGetValue(party, out string? division) ? new(division, []) : _calendar;
        PlainPeriod changed = Changed(id, period);
        LocalDate? changeOn = _dates[change].Date;
        PlainDate sendBy = Counted(changeOn, -1, changed, calendar);
        string status = Status(id, sendBy.Date);
        int late = status == "late" ? Period.DaysBetween(sendBy.Date!.Value, _request.Today!.Value) : 0;
        return new(changeOn, sendBy.Raw, sendBy.Date, Reminders(changeOn, sendBy.Date, calendar), EarliestChange(changed, calendar), status, late);
    }

    private static PlainDate Counted(LocalDate? anchor, int step, PlainPeriod period, PlainCalendar calendar)
    {
        LocalDate? raw = anchor is { } day ? period.From(day, step, calendar) : null;
        return new(raw, raw is { } known ? calendar.Roll(known, period.Roll) : null);
    }

    private static string Reminders(LocalDate? changeOn, LocalDate? sendBy, PlainCalendar calendar) =>
        string.Join(' ', changeOn is { } change && sendBy is not null
            ? new[] { calendar.Roll(change.PlusDays(-7), "preceding"), change }.Where(day => day >= sendBy).Select(day => Invariant($"{day:R}"))
            : []);

    private PlainPeriod InEdition(string id, PlainPeriod period) =>
        id == "old-system-access-ends" && _request.Edition == "nhs-england-2025" ? period with { Amount = 90 } : period;

    private PlainPeriod Changed(string id, PlainPeriod period) => _request.Overrides.TryGetValue(id, out PlainChange? change) ? change.Of(period) : period;

    private PlainDate? Pinned(string id) => _request.Pins.TryGetValue(id, out LocalDate pin) ? new(pin, pin) : null;

    private PlainDate EndOfMigration()
    {
        if (_dates["re-entry-latest"].Date is not { } entered || _dates["old-system-access-ends"].Date is not { } ends)
        {
            return new(null, null);
        }

        LocalDate later = entered > ends ? entered : ends;
        string roll = _request.Overrides.TryGetValue("end-of-migration", out PlainChange? change) ? change.Roll! : "following";
        return new(later, _calendar.Roll(later, roll));
    }

    // The first day for which telling today, or on the next working day, is still in time.
    private LocalDate? EarliestChange(PlainPeriod period, PlainCalendar calendar)
    {
        if (_request.Today is not { } today || calendar.Walk(today, 1) is not { } told)
        {
            return null;
        }

        for (LocalDate effect = told; ; effect = effect.PlusDays(1))
        {
            LocalDate? latest = period.From(effect, -1, calendar);
            if (latest >= told)
            {
                return effect;
            }

            if (latest is null && !PlainCalendar.Knows(effect))
            {
                return null;
            }
        }
    }

    private string Status(string id, LocalDate? sendBy)
    {
        if (_request.Sent.TryGetValue(id, out (LocalDate On, LocalDate? Acknowledged) sent))
        {
            return sent.Acknowledged is null ? "sent" : "acknowledged";
        }

        return (_request.Today, sendBy) switch
        {
            (null, _) or (_, null) => "not-judged",
            _ => sendBy < _request.Today ? "late" : "due",
        };
    }
}
