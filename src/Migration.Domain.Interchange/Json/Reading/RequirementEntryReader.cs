using System.Collections.Immutable;
using MigrationDomain.Interchange.Json.Requests;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads who must be there: cover and presence.</summary>
internal sealed class RequirementEntryReader(Faults faults) : EntryReader(faults)
{
    private const string Window = "the id of a window, such as 'critical-window'";

    public ImmutableArray<CoverEntry> Cover(Element? element) => Values.List(element, CoverOf);

    public ImmutableArray<PresenceEntry> Present(Element? element) => Values.List(element, PresenceOf);

    private CoverEntry? CoverOf(Element element)
    {
        if (Open(element, "a cover", "role", "atLeast", "during") is not { } fields)
        {
            return null;
        }

        Given<string>? role = Values.Key(fields.Required("role", "the id of a role"));
        Given<int>? least = Values.Whole(fields.Required("atLeast", "how many holders are needed"), 1, 1000);
        Given<string>? during = Values.Key(fields.Required("during", Window));
        return role is null || least is null || during is null ? null
            : new CoverEntry { Place = fields.Place, Role = role, AtLeast = least, During = during };
    }

    private PresenceEntry? PresenceOf(Element element)
    {
        if (Open(element, "a presence", "role", "during") is not { } fields)
        {
            return null;
        }

        Given<string>? role = Values.Key(fields.Required("role", "the id of a role"));
        Given<string>? during = Values.Key(fields.Required("during", Window));
        return role is null || during is null ? null : new PresenceEntry { Place = fields.Place, Role = role, During = during };
    }
}
