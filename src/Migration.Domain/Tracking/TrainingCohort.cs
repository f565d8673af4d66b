namespace MigrationDomain.Tracking;

/// <summary>Of whom a share is to be trained.</summary>
public enum TrainingCohort
{
    /// <summary>All staff who will use the system.</summary>
    AllStaff,

    /// <summary>Only those who work in the first two weeks after go-live; the smaller number that is met sooner.</summary>
    FirstTwoWeeks,
}
