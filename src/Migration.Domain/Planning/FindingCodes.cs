namespace MigrationDomain.Planning;

/// <summary>The stable codes of findings: for storing, counting and translating. The message is for people and may change.</summary>
public static class FindingCodes
{
    /// <summary>The last day to tell a party lies before today, and it was not told in time. A blocker.</summary>
    public const string NoticeLate = "notice-late";

    /// <summary>A milestone that is neither pinned nor done lies before today. A blocker.</summary>
    public const string MilestoneLate = "milestone-late";

    /// <summary>A milestone does not come after one it must follow. A blocker.</summary>
    public const string OrderBroken = "order-broken";

    /// <summary>A phase is shorter than the edition's least. A warning.</summary>
    public const string PhaseTooShort = "phase-too-short";

    /// <summary>A phase is longer than the edition's most. A warning.</summary>
    public const string PhaseTooLong = "phase-too-long";

    /// <summary>An override gives less lead than a rule that says "at least". A warning.</summary>
    public const string WeakerThanFloor = "weaker-than-floor";

    /// <summary>The root or the critical window meets a time of year to avoid. A warning.</summary>
    public const string AvoidWindow = "avoid-window";

    /// <summary>The root or a pin falls on a non-working day. A warning.</summary>
    public const string NotAWorkingDay = "not-a-working-day";

    /// <summary>A calendar has no answer for a date. A warning.</summary>
    public const string DateUnknown = "date-unknown";

    /// <summary>A pin and an override speak of one milestone; the pin wins. A note.</summary>
    public const string PinWins = "pin-wins";

    /// <summary>A date needs another date that nobody gave; it is left out. A note.</summary>
    public const string DateNotGiven = "date-not-given";

    /// <summary>The point of no return lies after the last day on which the old system can be taken up again. A blocker.</summary>
    public const string PointOfNoReturnLate = "point-of-no-return-late";

    /// <summary>A risk or an opportunity has no owner. A warning.</summary>
    public const string RiskWithoutOwner = "risk-without-owner";

    /// <summary>A risk or an opportunity has no escalation route. A warning.</summary>
    public const string RiskWithoutEscalation = "risk-without-escalation";

    /// <summary>A milestone of one plan breaks what a milestone of another demands of it. A blocker when the dependency is hard, otherwise a warning.</summary>
    public const string DependencyBroken = "dependency-broken";

    /// <summary>A condition is not met as yet, so what waits for it has no date. A warning.</summary>
    public const string ConditionUnmet = "condition-unmet";

    /// <summary>
    /// A milestone comes after its longstop, or today does while it has not come. For a condition without a longstop of its own that is the day
    /// before the root. A blocker, but a warning for such a condition once it is met: then what waits for it only moves.
    /// </summary>
    public const string LongstopMissed = "longstop-missed";

    /// <summary>In an integrated plan an organisation has named leads, but none for this workstream. A warning.</summary>
    public const string LeadMissing = "lead-missing";
}
