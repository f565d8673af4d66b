namespace MigrationDomain.Templates.GpPractice;

/// <summary>The phases of a GP practice migration, by key and in order.</summary>
internal static class PhaseKeys
{
    public static readonly PhaseKey DecisionAndFunding = new("decision-and-funding");
    public static readonly PhaseKey Procurement = new("procurement");
    public static readonly PhaseKey KickOff = new("kick-off");
    public static readonly PhaseKey TechnicalSurvey = new("technical-survey");
    public static readonly PhaseKey PreMigration = new("pre-migration");
    public static readonly PhaseKey InitialDataProduction = new("initial-data-production");
    public static readonly PhaseKey DataChecking = new("data-checking");
    public static readonly PhaseKey DataRecheck = new("data-recheck");
    public static readonly PhaseKey CutoverPlanning = new("cutover-planning");
    public static readonly PhaseKey Training = new("training");
    public static readonly PhaseKey FinalDataProduction = new("final-data-production");
    public static readonly PhaseKey Cutover = new("cutover");
    public static readonly PhaseKey GoLive = new("go-live");
    public static readonly PhaseKey PostGoLive = new("post-go-live");
    public static readonly PhaseKey EndOfMigration = new("end-of-migration");
}
