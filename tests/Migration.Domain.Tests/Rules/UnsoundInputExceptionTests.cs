namespace MigrationDomain.Rules;

public sealed class UnsoundInputExceptionTests
{
    [Fact]
    public void One_fault_is_the_message() =>
        new UnsoundInputException("The request", [new Fault("pin 'x'", "Pin one.")]).Message.Should().Be("Pin one.");

    [Fact]
    public void Several_faults_are_counted_and_all_told() =>
        new UnsoundInputException("The request", [new Fault("pin 'x'", "Pin one."), new Fault("today", "Give a day.")])
            .Message.Should().Be("The request has 2 faults. Pin one. Give a day.");

    [Fact]
    public void A_fault_says_where_and_what()
    {
        Fault fault = new("today", "Give a day.");
        fault.Where.Should().Be("today");
        fault.ToString().Should().Be("Give a day.");
    }
}
