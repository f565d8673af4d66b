using FsCheck;
using FsCheck.Fluent;

namespace MigrationDomain.Intervals;

public class IntervalIndexTests
{
    private static readonly Gen<(Diary[] Resources, (int Start, int End)[] Questions)> Cases =
        from count in Gen.Choose(1, 3)
        from resources in Gen.OneOf(Diary.Any, Diary.Dense).ArrayOf(count)
        from questions in Diary.Interval.ArrayOf(12)
        select (resources, questions);

    [Theory]
    [InlineData(0, 10, 10, 20, false)] // touching
    [InlineData(0, 10, 9, 20, true)]
    [InlineData(0, 10, 10, 10, false)] // the instant at the end is outside
    [InlineData(0, 10, 0, 0, true)] // the instant at the start is inside
    [InlineData(0, 10, 5, 5, true)] // a milestone inside a closed period
    [InlineData(5, 5, 0, 10, true)]
    [InlineData(5, 5, 5, 5, true)]
    [InlineData(5, 5, 6, 6, false)]
    [InlineData(5, 5, 0, 5, false)]
    [InlineData(5, 5, 5, 6, true)]
    [InlineData(int.MinValue, int.MaxValue, int.MaxValue - 1, int.MaxValue - 1, true)]
    [InlineData(int.MinValue, int.MinValue, int.MinValue, int.MinValue, true)]
    public void Any_says_what_overlap_means(int start, int end, int askedStart, int askedEnd, bool expected)
    {
        IntervalIndex index = IntervalIndex.Build([start], [end]);

        index.Any(0, askedStart, askedEnd).Should().Be(expected);
        Diary.Overlap(start, end, askedStart, askedEnd).Should().Be(expected, "the oracle obeys the same law");
    }

    [Fact]
    public void Every_question_gets_the_answer_of_looking_at_each_interval() =>
        Laws.Hold(Cases, example =>
        {
            IntervalIndex index = Build(example.Resources);
            int offset = 0;
            for (int resource = 0; resource < example.Resources.Length; resource++)
            {
                Diary diary = example.Resources[resource];
                foreach ((int start, int end) in example.Questions)
                {
                    int[] expected = [.. Enumerable.Range(0, diary.Length)
                        .Where(place => diary.Overlaps(place, start, end))
                        .OrderBy(place => diary.Starts[place]).ThenBy(place => place).Select(place => offset + place)];
                    Assert.Equal(expected, List(index, resource, start, end));
                    Assert.Equal(expected.Length, index.Count(resource, start, end));
                    Assert.Equal(expected.Length > 0, index.Any(resource, start, end));
                }

                offset += diary.Length;
            }
        });

    [Theory]
    [InlineData(0)] // all the same
    [InlineData(1)] // in two crowds at the far ends of time
    [InlineData(2)] // falling
    public void Crowds_and_long_lists_are_counted_exactly(int shape)
    {
        Diary diary = new([.. Enumerable.Range(0, 5_000).Select(i => shape switch
        {
            0 => (7, 9),
            1 => i % 2 == 0 ? (int.MinValue + (i / 100), int.MinValue + 60) : (int.MaxValue - 60 + (i / 100), int.MaxValue),
            _ => (5_000 - i, 5_010 - i),
        })]);
        IntervalIndex index = Build([diary]);

        foreach ((int start, int end) in new[] { (7, 8), (8, 9), (9, 10), (0, 7), (4_990, 5_020), (int.MinValue + 3, 0), (int.MaxValue - 30, int.MaxValue) })
        {
            index.Count(0, start, end).Should().Be(diary.Count(start, end));
            List(index, 0, start, end).Should().HaveCount(diary.Count(start, end));
        }
    }

    [Fact]
    public void A_resource_without_intervals_is_never_busy()
    {
        IntervalIndex index = IntervalIndex.Build([0, 0, 1, 1], [5], [6]);

        index.Resources.Should().Be(3);
        index.Count(0, int.MinValue, int.MaxValue).Should().Be(0);
        index.Count(1, int.MinValue, int.MaxValue).Should().Be(1);
        index.Any(2, int.MinValue, int.MaxValue).Should().BeFalse();
    }

    [Fact]
    public void Questions_allocate_nothing()
    {
        IntervalIndex index = IntervalIndex.Build([0, 5, 9], [2, 7, 11]);
        int answers = Ask(index);
        long before = GC.GetAllocatedBytesForCurrentThread();

        answers += Ask(index);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        answers.Should().Be(14_000);
    }

    [Fact]
    public void Threads_may_share_an_index()
    {
        Diary diary = new([.. Enumerable.Range(0, 500).Select(i => (i, i + (i % 7)))]);
        IntervalIndex index = Build([diary]);
        int[] expected = [.. Enumerable.Range(0, 500).Select(start => diary.Count(start, start + 3))];

        Parallel.For(0, 8, _ =>
        {
            for (int start = 0; start < 500; start++)
            {
                Assert.Equal(expected[start], index.Count(0, start, start + 3));
            }
        });
    }

    [Fact]
    public void Build_refuses_what_is_no_interval()
    {
        Refused(() => IntervalIndex.Build([0, 9], [1, 5]))
            .Should().Be("Interval 1 starts at 9 and ends at 5; it must not end before it starts. (Parameter 'ends')");
        Refused(() => IntervalIndex.Build([int.MaxValue], [int.MaxValue]))
            .Should().Be("Interval 0 starts at 2147483647; the largest start is 2147483646. (Parameter 'ends')");
        Refused(() => IntervalIndex.Build([1, 2], [3]))
            .Should().Be("There are 2 starts and 1 ends; give one end for every start. (Parameter 'ends')");
    }

    [Fact]
    public void Build_refuses_offsets_that_do_not_rise_over_the_intervals()
    {
        const string bounds = "The offsets must begin with 0 and end with 2, the number of intervals. (Parameter 'offsets')";

        Refused(() => IntervalIndex.Build([], [1, 2], [3, 4])).Should().Be(bounds);
        Refused(() => IntervalIndex.Build([0, 1], [1, 2], [3, 4])).Should().Be(bounds);
        Refused(() => IntervalIndex.Build([1, 2], [1, 2], [3, 4])).Should().Be(bounds);
        Refused(() => IntervalIndex.Build([0, 2, 1, 2], [1, 2], [3, 4]))
            .Should().Be("Offset 2 is 1, less than the 2 before it; offsets must not fall. (Parameter 'offsets')");
    }

    [Fact]
    public void Questions_refuse_what_is_no_interval_and_no_resource()
    {
        IntervalIndex index = IntervalIndex.Build([1], [2]);

        Refused(() => index.Count(0, 5, 4))
            .Should().Be("The interval starts at 5 and ends at 4; it must not end before it starts. (Parameter 'end')");
        Refused(() => index.Any(0, int.MaxValue, int.MaxValue))
            .Should().Be("The interval starts at 2147483647; the largest start is 2147483646. (Parameter 'end')");
        index.Invoking(it => it.Any(1, 0, 1)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Resource 1 is not in the index; it has 1, numbered from 0.*");
        index.Invoking(it => it.Any(-1, 0, 1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Text_says_how_much_there_is()
    {
        IntervalIndex index = IntervalIndex.Build([0, 1, 2], [1, 2], [3, 4]);

        index.ToString().Should().Be("index of 2 intervals for 2 resources");
        index.Enumerate(0, 1, 2).ToString().Should().Be("overlaps from 1, 0 of 1 candidates seen");
    }

    private static IntervalIndex Build(Diary[] resources)
    {
        List<int> offsets = [0];
        foreach (Diary diary in resources)
        {
            offsets.Add(offsets[^1] + diary.Length);
        }

        return IntervalIndex.Build(
            [.. offsets], [.. resources.SelectMany(diary => diary.Starts)], [.. resources.SelectMany(diary => diary.Ends)]);
    }

    private static List<int> List(IntervalIndex index, int resource, int start, int end)
    {
        List<int> found = [];
        foreach (int place in index.Enumerate(resource, start, end))
        {
            found.Add(place);
        }

        return found;
    }

    private static int Ask(IntervalIndex index)
    {
        int answers = 0;
        for (int i = 0; i < 1_000; i++)
        {
            answers += index.Count(0, 1, 6) + (index.Any(0, 1, 6) ? 1 : 0);
            foreach (int place in index.Enumerate(0, 1, 10))
            {
                answers += place > 0 ? 2 : 0;
            }
        }

        return answers;
    }

    private static string Refused(Action action) => action.Should().Throw<ArgumentException>().Which.Message;
}
