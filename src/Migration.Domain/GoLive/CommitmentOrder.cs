using MigrationDomain.Availability;

namespace MigrationDomain.GoLive;

/// <summary>Commitments by holder, then by start, end, kind and seats: an order that does not depend on how they were given.</summary>
internal sealed class CommitmentOrder : IComparer<Commitment>
{
    public static CommitmentOrder Instance { get; } = new();

    public int Compare(Commitment? x, Commitment? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        int who = string.CompareOrdinal(x.Who, y.Who);
        return who != 0 ? who : (x.When.Start, x.When.End, x.Kind, x.Seats).CompareTo((y.When.Start, y.When.End, y.Kind, y.Seats));
    }
}
