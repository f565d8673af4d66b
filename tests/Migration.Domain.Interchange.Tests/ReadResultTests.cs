using MigrationDomain.Rules;

namespace MigrationDomain.Interchange;

public sealed class ReadResultTests
{
    [Fact]
    public void A_read_document_has_its_value_and_no_faults()
    {
        ReadResult<string> result = new("content");

        (result.Value, result.IsSound, result.Faults.IsEmpty, $"{result}").Should().Be(("content", true, true, "read: content"));
    }

    [Fact]
    public void A_faulty_document_has_no_value_and_throws_every_fault_when_it_must_be_sound()
    {
        ReadResult<string> result = new([new Fault("line 1, column 2", "One."), new Fault("line 3, column 4", "Two.")]);

        result.Invoking(faulty => faulty.OrThrow()).Should().Throw<UnsoundInputException>()
            .Which.Message.Should().Be("The document has 2 faults. One. Two.");
        (result.IsSound, result.Value, $"{result}").Should().Be((false, null, "not read: 2 faults, first line 1, column 2: One."));
    }
}
