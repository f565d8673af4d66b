namespace MigrationDomain.Intervals;

public class IntervalBagTests
{
    [Fact]
    public void A_bag_answers_like_a_list_of_what_is_in() =>
        Laws.Hold(Diary.Dense, diary =>
        {
            IntervalBag bag = new();
            List<(int Start, int End)> held = [];
            for (int i = 0; i < diary.Length; i++)
            {
                (int start, int end) = (diary.Starts[i], diary.Ends[i]);
                if (i % 3 == 2)
                {
                    // What is removed is often in, and often not. An empty interval is its instant.
                    int place = held.FindIndex(other => other.Start == start && Math.Max(other.End, other.Start + 1) == Math.Max(end, start + 1));
                    Assert.Equal(place >= 0, bag.Remove(start, end));
                    held.RemoveRange(Math.Max(place, 0), place < 0 ? 0 : 1);
                }
                else
                {
                    bag.Add(start, end);
                    held.Add((start, end));
                }

                Diary model = new([.. held]);
                Assert.Equal(held.Count, bag.Entries);
                Assert.Equal(model.Count(end, end + 3), bag.Count(end, end + 3));
                Assert.Equal(model.Count(start, end) > 0, bag.Any(start, end));
            }
        });

    [Fact]
    public void Changes_that_do_not_grow_the_bag_allocate_nothing()
    {
        IntervalBag bag = new();
        bag.Add(1, 5);
        bag.Remove(1, 5).Should().BeTrue();
        long before = GC.GetAllocatedBytesForCurrentThread();

        for (int i = 0; i < 1_000; i++)
        {
            bag.Add(1, 5);
            _ = bag.Any(2, 3) && bag.Remove(1, 5);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        bag.Entries.Should().Be(0);
    }

    [Fact]
    public void A_bag_refuses_what_is_no_interval()
    {
        IntervalBag bag = new();
        const string backwards = "The interval starts at 5 and ends at 4; it must not end before it starts. (Parameter 'end')";

        bag.Invoking(it => it.Add(5, 4)).Should().Throw<ArgumentException>().WithMessage(backwards);
        bag.Invoking(it => it.Remove(5, 4)).Should().Throw<ArgumentException>().WithMessage(backwards);
        bag.Invoking(it => it.Count(5, 4)).Should().Throw<ArgumentException>().WithMessage(backwards);
        bag.ToString().Should().Be("bag of 0 intervals");
    }
}
