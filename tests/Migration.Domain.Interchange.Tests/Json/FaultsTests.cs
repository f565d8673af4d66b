using System.Text;
using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json;

public sealed class FaultsTests
{
    [Fact]
    public void A_sentence_that_is_not_told_is_not_made()
    {
        Faults faults = new(JsonLimits.Default with { Faults = 2 });
        faults.Report(Place.Text(2, 1, 20), () => "The second.");
        faults.Report(Place.Text(1, 1, 10), "The first.");
        faults.Report(Place.Text(3, 1, 30), () => throw new InvalidOperationException("This takes long."));
        faults.Result<string>(null).Faults.Select(fault => $"{fault.Where}: {fault.Message}").Should().Equal(
            "line 1, column 1: The first.", "line 2, column 1: The second.", "$: 1 more faults are not listed; correct those above first.");
    }

    [Theory]
    [InlineData("gp-11", "the nearest known name is 'gp-1'.")]
    [InlineData("GP-2", "the nearest known name is 'gp-2'.")]
    [InlineData("nurse", "known are gp-1, gp-2 and practice-manager-1.")]
    [InlineData("practise-manger-1", "the nearest known name is 'practice-manager-1'.")]
    public void An_unknown_id_is_told_with_the_nearest(string who, string cure) => AvailabilityJson.Read(Encoding.UTF8.GetBytes($$"""
        {
          "schemaVersion": "1.0", "people": [ { "id": "gp-1" }, { "id": "gp-2" }, { "id": "practice-manager-1" } ],
          "commitments": [ { "who": "{{who}}", "kind": "leave", "from": "2027-04-06", "to": "2027-04-06" } ]
        }
        """)).Faults.Single().Message.Should().EndWith(cure);
}
