using MigrationDomain.Calendars;
using MigrationDomain.Rules;
using MigrationDomain.Templates;
using MigrationDomain.Templates.ServiceMobilisation;

namespace MigrationDomain.Planning;

/// <summary>A commissioner, a provider and a local authority that lets the building: three plans of one service, which do not quite agree.</summary>
internal static class Mobilisation
{
    private static readonly ServiceContract Contract = Mob.Contract(36, "lease-signed 2027-06-18");

    private static readonly MilestonePart FirstFloor =
        new(new("works-complete"), new("works-first-floor"), "First floor handed over", OffsetRule.Before(new("service-commencement"), DateOffset.Weeks(4), DayRoll.Preceding));

    internal static string Text()
    {
        IntegratedPlan plan = MigrationPlanner.Integrate(
            [
                Member("commissioner", "2027-07-01", Contract, WorkingCalendars.EnglandAndWales),
                Member("provider", "2027-07-01", Contract, WorkingCalendars.EnglandAndWales),
                Member("local-authority", "2027-07-05", Contract with { Parts = [FirstFloor] }, WorkingCalendars.EnglandAndWales.WithClosures([new(Some.Days("2027-05-31", "2027-06-04"), "half-term")])),
            ],
            [
                PlanDependency.SameDay(Joint.At("service-commencement of provider"), Joint.At("service-commencement of commissioner")),
                PlanDependency.SameDay(Joint.At("service-commencement of provider"), Joint.At("service-commencement of local-authority")),
                Joint.After("imt-ready of provider", "works-first-floor of local-authority", DateOffset.Weeks(4)),
                Joint.After("staff-in-place of provider", "workforce-information of commissioner", DateOffset.WorkingDays(10)),
                Joint.After("communications-delivered of commissioner", "actual-commencement of provider", provenance: new(Hardness.Soft, Certainty.LocalCustom)),
            ]);
        return string.Concat([
            $"{plan}\n\n",
            .. plan.Dependencies.Select(dependency => $"{dependency}\n"),
            "\n",
            .. plan.Findings.Select(finding => $"{DateText.Of(finding.On)} {finding.Code} {finding}\n"),
            "\n",
            .. plan.Schedule().Where(line => line.Entry.Kind == ScheduleEntryKind.Milestone).Select(line => $"{line} ({line.Entry.Owner})\n"),
        ]);
    }

    private static OrganisationPlan Member(string organisation, string commencement, ServiceContract contract, WorkingCalendar calendar) => new()
    {
        Organisation = new(organisation),
        Plan = MigrationPlanner.Plan(Mob.Request(commencement, "provider-selection-regime", contract, "notice-published 2027-03-22", "lease-signed 2027-06-11") with { Calendar = calendar }),
    };
}
