namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>How much work a file may still make, so that none goes on without end.</summary>
/// <param name="most">How many steps in all.</param>
internal sealed class Allowance(int most)
{
    private int _left = most;

    /// <summary>Whether nothing was left when something was wanted.</summary>
    public bool IsSpent { get; private set; }

    public bool Take(int steps)
    {
        IsSpent |= steps > _left;
        _left -= IsSpent ? 0 : steps;
        return !IsSpent;
    }

    /// <inheritdoc/>
    public override string ToString() => Invariant($"{_left} steps left");
}
