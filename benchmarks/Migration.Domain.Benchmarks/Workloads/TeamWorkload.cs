namespace MigrationDomain.Benchmarks.Workloads;

/// <summary>Practices with people with diaries, and the windows of each practice, over 730 days in whole seconds.</summary>
internal sealed class TeamWorkload
{
    /// <summary>Seconds in a day.</summary>
    public const int Day = 86_400;

    /// <summary>Days in the span that entries and windows begin in.</summary>
    public const int Days = 730;

    private const ulong Seed = 20250401;
    private const ulong Stride = 0xD1B5_4A32_D192_ED03;
    private const int Hour = 3_600;
    private const int Quarter = 900;

    private TeamWorkload(int practices, int people, int entries, int windows)
    {
        Practices = practices;
        People = people;
        EntriesEach = entries;
        WindowsEach = windows;
        Starts = new int[practices * people * entries];
        Ends = new int[Starts.Length];
        WindowStarts = new int[practices * windows];
        WindowEnds = new int[WindowStarts.Length];
        Parallel.For(0, Resources, DrawEntries);
        for (int practice = 0; practice < practices; practice++)
        {
            DrawWindows(practice);
        }
    }

    /// <summary>One practice.</summary>
    public static TeamWorkload Practice() => new(1, 40, 150, 60);

    /// <summary>The practices of one commissioner.</summary>
    public static TeamWorkload Board() => new(200, 40, 150, 60);

    /// <summary>As many practices as England has, nearly.</summary>
    public static TeamWorkload Nation() => new(6_300, 30, 150, 60);

    public int Practices { get; }

    public int People { get; }

    public int EntriesEach { get; }

    public int WindowsEach { get; }

    public int[] Starts { get; }

    public int[] Ends { get; }

    public int[] WindowStarts { get; }

    public int[] WindowEnds { get; }

    public int Resources => Practices * People;

    /// <summary>How many times a window is checked for a person.</summary>
    public int Checks => Resources * WindowsEach;

    /// <summary>Where each person's entries begin, and where the last one's end.</summary>
    public int[] Offsets()
    {
        int[] offsets = new int[Resources + 1];
        for (int resource = 1; resource < offsets.Length; resource++)
        {
            offsets[resource] = resource * EntriesEach;
        }

        return offsets;
    }

    public ReadOnlySpan<int> StartsOf(int resource) => Starts.AsSpan(resource * EntriesEach, EntriesEach);

    public ReadOnlySpan<int> EndsOf(int resource) => Ends.AsSpan(resource * EntriesEach, EntriesEach);

    public ReadOnlySpan<int> WindowStartsOf(int practice) => WindowStarts.AsSpan(practice * WindowsEach, WindowsEach);

    public ReadOnlySpan<int> WindowEndsOf(int practice) => WindowEnds.AsSpan(practice * WindowsEach, WindowsEach);

    /// <summary>The window of a check; checks are numbered person after person, each window after the other.</summary>
    public (int Start, int End) WindowOf(int check)
    {
        int window = (check / WindowsEach / People * WindowsEach) + (check % WindowsEach);
        return (WindowStarts[window], WindowEnds[window]);
    }

    private void DrawEntries(int resource)
    {
        SplitMix64 chance = new(unchecked(Seed ^ (((ulong)resource + 1) * Stride)));
        _ = chance.Next(8); // the role
        for (int i = 0; i < EntriesEach; i++)
        {
            int kind = chance.Next(100);
            int day = chance.Next(Days) * Day;
            (int start, int length) = kind switch
            {
                < 60 => (day + (chance.Next(2) == 0 ? 9 * Hour : 14 * Hour), (12 + chance.Next(5)) * Quarter),
                < 75 => (day + (8 * Hour) + (chance.Next(40) * Quarter), (2 + chance.Next(5)) * Quarter),
                < 85 => (day + (9 * Hour), chance.Next(2) == 0 ? 4 * Hour : 8 * Hour),
                _ => (day, (1 + chance.Next(14)) * Day),
            };
            Starts[(resource * EntriesEach) + i] = start;
            Ends[(resource * EntriesEach) + i] = start + length;
        }
    }

    private void DrawWindows(int practice)
    {
        SplitMix64 chance = new(unchecked(~Seed ^ (((ulong)practice + 1) * Stride)));
        for (int i = 0; i < WindowsEach; i++)
        {
            int day = chance.Next(Days) * Day;
            int kind = chance.Next(100);
            (int start, int length) = kind switch
            {
                < 50 => (day + (8 * Hour), (10 * Hour) + (30 * 60)),
                < 75 => (day, (2 + chance.Next(4)) * Day),
                < 90 => (day + ((6 + chance.Next(14)) * Hour), 2 * Hour),
                _ => (day, (14 + chance.Next(15)) * Day),
            };
            WindowStarts[(practice * WindowsEach) + i] = start;
            WindowEnds[(practice * WindowsEach) + i] = start + length;
        }
    }
}
