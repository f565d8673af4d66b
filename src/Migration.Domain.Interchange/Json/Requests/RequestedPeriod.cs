using MigrationDomain.Interchange.Json.Reading;

namespace MigrationDomain.Interchange.Json.Requests;

/// <summary>A range of days or of times.</summary>
internal abstract record RequestedPeriod
{
    private protected RequestedPeriod()
    {
    }

    public required Place Place { get; init; }
}
