namespace MigrationDomain.Availability;

public sealed class ConflictPolicyTests
{
    [Fact]
    public void With_refuses_a_code_that_no_conflict_has()
    {
        Action act = () => ConflictPolicy.Frozen.With("leave", PolicyLevel.Warn);
        act.Should().Throw<ArgumentException>().WithMessage("'leave' is not a code of conflicts; codes are person-unavailable, *");
    }

    [Fact]
    public void What_is_unknown_can_be_a_warning_or_a_blocker_but_never_dropped()
    {
        Action act = () => ConflictPolicy.Frozen.With(ConflictCodes.AvailabilityUnknown, PolicyLevel.Off);
        act.Should().Throw<ArgumentException>().WithMessage("'availability-unknown' cannot be off, because what is unknown is not free; use a warning or a blocker.*");
        ConflictPolicy.Frozen.With(ConflictCodes.AvailabilityUnknown, PolicyLevel.Block).ToString().Should().Be("dates announced, 1 codes set, 0 conflicts accepted");
    }

    [Fact]
    public void A_decision_states_its_reason_and_its_approver()
    {
        Action act = () => _ = new AcceptedConflict { Code = ConflictCodes.DoubleBooked, Subject = "gp-1", Reason = " ", Approver = "sponsor" };
        act.Should().Throw<ArgumentException>().WithParameterName("Reason");
    }
}
