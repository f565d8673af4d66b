namespace MigrationDomain.Tracking;

/// <summary>Why a date is another than in a baseline. The order is the order in which the causes of one slip are told apart.</summary>
public enum SlipCause
{
    /// <summary>The calendars changed: bank holidays, closures, extra working days.</summary>
    HolidayData,

    /// <summary>A rule changed: another template or edition, an override.</summary>
    Rule,

    /// <summary>A person: leave, sickness, a post not filled.</summary>
    Person,

    /// <summary>A supplier or another outside party.</summary>
    Supplier,

    /// <summary>The plan was changed for any other reason: another root date, another pin, something happened on another day.</summary>
    Replan,
}
