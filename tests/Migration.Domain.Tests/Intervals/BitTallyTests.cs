using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

public class BitTallyTests
{
    private static readonly int[] Leasts = [1, 2, 3, 7, 21, 1_000];

    [Fact]
    public void A_tally_counts_every_position()
    {
        Laws.Hold(from count in Gen.Choose(0, 20) from sets in Gen.Choose(0, 127).ArrayOf().ArrayOf(count) select sets, example =>
        {
            BitTally tally = new(2);
            foreach (int[] set in example)
            {
                tally.Add(Bits(set));
            }

            int[] expected = [.. Enumerable.Range(0, 128).Select(position => example.Count(set => set.Contains(position)))];
            Assert.Equal(expected, Enumerable.Range(0, 128).Select(tally.Read));
            foreach (int least in Leasts)
            {
                ulong[] enough = new ulong[2];
                tally.AtLeast(least, enough);
                Assert.Equal(Bits([.. Enumerable.Range(0, 128).Where(position => expected[position] >= least)]), enough);
            }
        });
    }

    [Fact]
    public void Clear_forgets_all()
    {
        BitTally tally = new(1);
        tally.Add([1]);
        tally.Clear();
        tally.Add([2]);

        tally.Added.Should().Be(1);
        tally.Read(0).Should().Be(0);
        tally.Read(1).Should().Be(1);
    }

    [Fact]
    public void A_tally_refuses_another_length_and_no_count()
    {
        BitTally tally = new(2);

        tally.Invoking(it => it.Add([1])).Should().Throw<ArgumentException>()
            .WithMessage("'bits' has 1 words; give exactly 2. (Parameter 'bits')");
        tally.Invoking(it => it.AtLeast(0, new ulong[2])).Should().Throw<ArgumentOutOfRangeException>();
        tally.Invoking(it => it.Read(128)).Should().Throw<ArgumentOutOfRangeException>();
        tally.Invoking(it => it.Read(-1)).Should().Throw<ArgumentOutOfRangeException>();
        tally.ToString().Should().Be("tally of 0 sets of 2 words");
    }

    private static ulong[] Bits(int[] positions)
    {
        ulong[] bits = new ulong[2];
        foreach (int position in positions)
        {
            bits[position / 64] |= 1UL << position;
        }

        return bits;
    }
}
