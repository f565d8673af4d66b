using MigrationDomain.Rules;

namespace MigrationDomain.Templates.ServiceMobilisation;

/// <summary>Who must be told of the commencement in time.</summary>
internal static class Notices
{
    public static IEnumerable<NoticeTemplate> All =>
    [
        new(new("pcse-merger"), new("pcse"), "Primary Care Support England", MilestoneKeys.ServiceCommencement, new(DateOffset.Weeks(6)), Merging)
        {
            Owner = RoleKeys.Provider,
            IsFloor = true,
            Asks = "Prepare for the practices that merge or close with the contract; tell them sooner when there are many.",
        },
    ];

    private static readonly Provenance Merging = new(Hardness.Hard, Certainty.Must, GpPractice.Sources.PcseMergers);
}
