using System.Collections.Immutable;
using MigrationDomain.Availability;
using NodaTime;

namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>Reads how much each kind of conflict weighs, and which conflicts were accepted.</summary>
internal sealed class PolicyEntryReader(Faults faults) : EntryReader(faults)
{
    /// <summary>The weight of each code that has one of its own.</summary>
    public ImmutableArray<KeyValuePair<string, PolicyLevel>> Levels(Element? element)
    {
        if (Open(element, "a policy", [.. ConflictCodes.All]) is not { } fields)
        {
            return [];
        }

        return [.. from code in ConflictCodes.All let level = Level(fields, code) where level is not null select KeyValuePair.Create(code, level.Value)];
    }

    public ImmutableArray<AcceptedConflict> Accepted(Element? element) => Values.List(element, AcceptedOf);

    private PolicyLevel? Level(Fields fields, string code)
    {
        Given<PolicyLevel>? level = Values.Word(fields.Optional(code), WordLists.Levels);
        if (level is { Value: PolicyLevel.Off } && string.Equals(code, ConflictCodes.AvailabilityUnknown, StringComparison.Ordinal))
        {
            Faults.Report(level.Place, $"'{code}' cannot be off, because what is unknown is not free; write warn or block.");
        }

        return level?.Value;
    }

    private AcceptedConflict? AcceptedOf(Element element)
    {
        if (Open(element, "an accepted conflict", "code", "subject", "why", "by", "from", "to", "until") is not { } fields)
        {
            return null;
        }

        Given<string>? code = Code(Values.Key(fields.Required("code", "the code of the conflict, such as 'event-in-window'")));
        Given<string>? subject = Values.Text(fields.Required("subject", "what it is about, such as the id of a person or the name of an event"));
        Given<string>? why = Values.Text(fields.Required("why", "why it is accepted"));
        Given<string>? by = Values.Text(fields.Required("by", "who decided, by role"));
        Given<LocalDate>? until = Values.Date(fields.Optional("until"));
        bool isForDays = fields.Optional("from") is not null || fields.Optional("to") is not null;
        DateInterval? days = isForDays && Periods.Days(fields) is { } period ? new DateInterval(period.From, period.To) : null;
        return code is null || subject is null || why is null || by is null || (isForDays && days is null) ? null
            : new AcceptedConflict { Code = code.Value, Subject = subject.Value, Reason = why.Value, Approver = by.Value, Expires = until?.Value, Days = days };
    }

    private Given<string>? Code(Given<string>? code)
    {
        if (code is null || ConflictCodes.All.Contains(code.Value, StringComparer.Ordinal))
        {
            return code;
        }

        Faults.Report(code.Place, () => $"{Shown.Quote(code.Value)} is not a code of conflicts; {NearestName.Cure(code.Value, ConflictCodes.All)}");
        return null;
    }
}
