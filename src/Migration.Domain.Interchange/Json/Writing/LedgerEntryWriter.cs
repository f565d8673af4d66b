using System.Text.Json;
using MigrationDomain.Tracking;
using NodaTime;
using NodaTime.Text;

namespace MigrationDomain.Interchange.Json.Writing;

/// <summary>Writes the entries of a ledger.</summary>
internal sealed class LedgerEntryWriter(Utf8JsonWriter json)
{
    public void Write(LedgerEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word.Of(LedgerWords.Of(entry)));
        json.WriteString("id", entry.Id);
        if (entry.Subject.Kind != LedgerSubjectKind.Plan)
        {
            json.WriteString(Word.Of(entry.Subject.Kind), entry.Subject.Key);
        }

        Date("on", entry.On);
        json.WriteString("at", InstantPattern.ExtendedIso.Format(entry.At));
        json.WriteString("by", entry.By);
        Parts(entry);
        json.WriteEndObject();
    }

    private void Parts(LedgerEntry entry)
    {
        switch (entry)
        {
            case SentEntry sent:
                Date("changeOn", sent.ChangeOn);
                break;
            case DoneEntry done:
                Text("evidence", done.Evidence);
                break;
            case ActualDateEntry happened:
                json.WriteString("cause", Word.Of(happened.Cause));
                break;
            case LeftUndoneEntry left:
                json.WriteString("why", left.Reason);
                break;
            case RevokedEntry revoked:
                json.WriteString("why", revoked.Reason);
                break;
            case VariedEntry varied:
                Varied(varied);
                break;
            case SignedEntry signed:
                Signed(signed);
                break;
            case CountedEntry counted:
                json.WriteNumber("outstanding", counted.Outstanding);
                break;
            case RebaselinedEntry baseline:
                Baseline(baseline);
                break;
        }
    }

    private void Varied(VariedEntry varied)
    {
        Date("from", varied.From);
        Date("to", varied.To);
        json.WriteString("why", varied.Reason);
        json.WriteString("approvedBy", varied.ApprovedBy);
        json.WriteString("cause", Word.Of(varied.Cause));
    }

    private void Signed(SignedEntry signed)
    {
        json.WriteString("capacity", signed.Capacity.Value);
        json.WriteString("outcome", Word.Of(signed.Outcome));
        if (!signed.Conditions.IsEmpty)
        {
            json.WriteStartArray("conditions");
            foreach (string condition in signed.Conditions)
            {
                json.WriteStringValue(condition);
            }

            json.WriteEndArray();
        }

        Text("evidence", signed.Evidence);
        Date("validUntil", signed.ValidUntil);
    }

    private void Baseline(RebaselinedEntry baseline)
    {
        json.WriteString("name", baseline.Name);
        json.WriteString("why", baseline.Reason);
        json.WriteString("approvedBy", baseline.ApprovedBy);
        Text("planHash", baseline.PlanHash);
    }

    private void Text(string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(name, text);
        }
    }

    private void Date(string name, LocalDate? date)
    {
        if (date is { } day)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(day));
        }
    }
}
