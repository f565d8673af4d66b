using System.Text;
using MigrationDomain.Availability;

namespace MigrationDomain.Interchange.Json;

public sealed class LargeDocumentTests
{
    [Fact]
    public void A_large_document_leaves_in_pieces()
    {
        Roster roster = new(
            people: [new Person { Id = "gp-1" }],
            commitments: [.. Enumerable.Range(0, 5_000).Select(day => new Commitment("gp-1", CommitmentKind.Leave, BusyTime.On(new LocalDate(2027, 1, 1).PlusDays(day % 300), Session.Morning)))]);
        using PieceCounter output = new();
        AvailabilityJson.Write(output, roster);
        output.Written.Should().BeGreaterThan(500_000);
        output.Largest.Should().BeLessThan(20_000);
    }

    private sealed class PieceCounter : TextWriter
    {
        public int Written { get; private set; }

        public int Largest { get; private set; }

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value) => Count(1);

        public override void Write(string? value) => Count(value!.Length);

        public override void Write(char[] buffer, int index, int count) => Count(count);

        private void Count(int length)
        {
            Written += length;
            Largest = Math.Max(Largest, length);
        }
    }
}
