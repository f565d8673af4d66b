using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

public sealed class SlotConfirmationTests
{
    private static readonly RoleKey Supplier = new("new-supplier");

    [Theory]
    [InlineData("2026-09-15", SlotAnswer.Confirmed, "")]
    [InlineData("2026-09-15", SlotAnswer.Awaited, "Warning: The new-supplier was asked and has not yet confirmed go-live on 2026-09-15.")]
    [InlineData("2026-09-15", SlotAnswer.Refused, "Blocker: The new-supplier has refused go-live on 2026-09-15.")]
    [InlineData("2026-09-08", SlotAnswer.Confirmed, "Warning: The new-supplier has not confirmed go-live on 2026-09-15.")] // another day
    public void An_answer_is_about_one_day(string date, SlotAnswer answer, string conflict) => string.Join(
        " ", AvailabilityChecker.FindConflicts(Team.Plan, new Roster(confirmations: [new SlotConfirmation(Supplier, Some.Day(date), answer)])).Select(found => $"{found.Severity}: {found}"))
        .Should().Be(conflict);

    [Fact]
    public void Where_nobody_plays_the_part_and_nothing_was_said_nothing_is_judged() => AvailabilityChecker.FindConflicts(Team.Plan, new Roster()).Should().BeEmpty();

    [Fact]
    public void A_supplier_among_the_people_is_asked() => AvailabilityChecker.FindConflicts(Team.Plan, new Roster([Team.Person("s-1", "new-supplier")])).Single().Explain(Audience.Public)
        .Should().Be("It is not yet certain that the date holds on 2026-09-15.");

    [Theory]
    [InlineData(SlotAnswer.Confirmed, "new-supplier confirmed 2026-09-15")]
    [InlineData(SlotAnswer.Refused, "new-supplier refused 2026-09-15")]
    [InlineData(SlotAnswer.Awaited, "new-supplier was asked about 2026-09-15")]
    public void An_answer_reads_as_a_phrase(SlotAnswer answer, string phrase) => new SlotConfirmation(Supplier, Some.Day("2026-09-15"), answer).ToString().Should().Be(phrase);
}
