using System.Collections.Immutable;
using MigrationDomain.Availability;
using MigrationDomain.Interchange.Json.Requests;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads who must be there, and what those who must act on a day said: cover, presence and confirmations.</summary>
internal sealed class RequirementEntryReader(Faults faults) : EntryReader(faults)
{
    private const string Window = "the id of a window, such as 'critical-window'";

    public ImmutableArray<CoverEntry> Cover(Element? element) => Values.List(element, CoverOf);

    public ImmutableArray<PresenceEntry> Present(Element? element) => Values.List(element, PresenceOf);

    public ImmutableArray<ConfirmationEntry> Confirmations(Element? element) => Values.List(element, ConfirmationOf);

    private CoverEntry? CoverOf(Element element)
    {
        if (Open(element, "a cover", "role", "atLeast", "during", "trainedFor") is not { } fields)
        {
            return null;
        }

        Given<string>? role = Values.Key(fields.Required("role", "the id of a role"));
        Given<int>? least = Values.Whole(fields.Required("atLeast", "how many holders are needed"), 1, 1000);
        Given<string>? during = Values.Key(fields.Required("during", Window));
        Given<string>? skill = Values.Key(fields.Optional("trainedFor"));
        return role is null || least is null || during is null ? null
            : new CoverEntry { Place = fields.Place, Role = role, AtLeast = least, During = during, TrainedFor = skill };
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

    private ConfirmationEntry? ConfirmationOf(Element element)
    {
        if (Open(element, "a confirmation", "by", "on", "answer") is not { } fields)
        {
            return null;
        }

        Given<string>? by = Values.Key(fields.Required("by", "the id of a role, such as 'new-supplier'"));
        Given<LocalDate>? on = Values.Date(fields.Required("on", "the day it is about as YYYY-MM-DD"));
        SlotAnswer answer = Values.Word(fields.Optional("answer"), WordLists.Answers)?.Value ?? SlotAnswer.Confirmed;
        return by is null || on is null ? null : new ConfirmationEntry { Place = fields.Place, By = by, On = on, Answer = answer };
    }
}
