namespace MigrationDomain.Intervals;

// One plane, and by how many days it is shifted.
internal readonly struct PlaneShift(int plane, int days)
{
    public int Plane { get; } = plane;

    public int Days { get; } = days;
}
