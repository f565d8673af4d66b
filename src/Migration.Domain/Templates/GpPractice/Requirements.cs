using static MigrationDomain.Templates.GpPractice.RoleKeys;
using static MigrationDomain.Templates.GpPractice.Sources;
using static MigrationDomain.Templates.GpPractice.Standing;
using static MigrationDomain.Templates.GpPractice.WindowKeys;

namespace MigrationDomain.Templates.GpPractice;

/// <summary>Who and what is needed: here from the final extract until two working days after Go Live, in the files it lists on the other critical days.</summary>
/// <remarks>
/// The guide of 2019 asks for more than one trained administrator, because a single one has delayed migrations; the later ones ask for at least one.
/// The guides also want as many support staff as possible after Go Live and people set aside for re-entry, without a role or a number: such demands are the practice's own.
/// </remarks>
internal static class Requirements
{
    public static IEnumerable<Requirement> In(Edition edition) =>
    [
        new PresenceRequirement(ProjectManager, CriticalWindow, Staff.In(edition)),
        new PresenceRequirement(PracticeManager, CriticalWindow, Staff.In(edition)),
        new PresenceRequirement(LeadGp, CriticalWindow, HardDuty(Guide2020("cutover")).In(edition)),
        new CoverRequirement(RegistrationsClerk, atLeast: 1, CriticalWindow, provenance: HardDuty(Guide2019("cutover and Go Live; reading by role")).In(edition)),
        new CoverRequirement(SystemAdministrator, edition == Editions.Guide2019 ? 2 : 1, CriticalWindow, provenance: Administrators.In(edition)),
        .. CriticalDays.In(edition),
        .. CutoverSupport.In(edition),
        .. RoomsNeeded.In(edition),
    ];

    private static readonly Standing Staff = HardDuty(Guide2019("kick-off; cutover and Go Live"), Guide2020("kick-off; cutover"));

    private static readonly Standing Administrators = HardFigure(
        Guide2019("initial data production"), Guide2020("initial data production"), Current("initial data production"));
}
