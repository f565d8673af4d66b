using System.Text.Json;
using System.Text.Json.Nodes;
using MigrationDomain.Interchange.Json.Reading;
using MigrationDomain.Interchange.Json.Writing;
using MigrationDomain.Tracking;

namespace MigrationDomain.Interchange.Json.Forms;

/// <summary>An entry of a ledger: what it may be about, and which members it has, depends on its kind.</summary>
/// <param name="isShort">Whether an entry may leave out its id, when it was recorded and by whom.</param>
internal sealed class LedgerEntryForm(bool isShort) : Form<LedgerEntry>
{
    private static readonly string[] Stamps = ["id", "at", "by"];

    public override void Write(Utf8JsonWriter json, LedgerEntry value) => new LedgerEntryWriter(json).Write(value);

    public override JsonObject Schema(Definitions definitions) => definitions.Refer("entry", () => new()
    {
        ["description"] = "What was said, done, signed or decided.",
        ["oneOf"] = new JsonArray([.. Enum.GetValues<LedgerKind>().Select(kind => (JsonNode)Kind(kind, definitions))]),
    });

    private JsonObject Kind(LedgerKind kind, Definitions definitions)
    {
        JsonObject members = new() { ["kind"] = new JsonObject { ["const"] = Word.Of(kind) } };
        foreach (string name in (string[])["id", "at", "on", "by", .. LedgerWords.SubjectsOf(kind), .. LedgerWords.MembersOf(kind)])
        {
            members[name] = Member(name, definitions);
        }

        string[] required = ["kind", "on", .. isShort ? [] : Stamps, .. LedgerWords.MembersOf(kind).Where(IsRequired)];
        JsonObject schema = new()
        {
            ["type"] = "object",
            ["properties"] = members,
            ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
            ["additionalProperties"] = false,
        };
        if (LedgerWords.SubjectsOf(kind) is { Length: > 0 } subjects)
        {
            schema["oneOf"] = new JsonArray([.. subjects.Select(subject => (JsonNode)new JsonObject { ["required"] = new JsonArray(subject) })]);
        }

        return schema;
    }

    private static bool IsRequired(string name) => name is "why" or "from" or "to" or "approvedBy" or "capacity" or "outcome" or "outstanding" or "name";

    private static JsonObject Member(string name, Definitions definitions) => name switch
    {
        "at" => Scalars.Moment.Schema(definitions),
        "on" or "changeOn" or "from" or "to" or "validUntil" => Scalars.Day.Schema(definitions),
        "milestone" or "notice" or "activity" or "gate" or "queue" or "capacity" => Scalars.Key.Schema(definitions),
        "outcome" => Scalars.OneOf(WordLists.Outcomes).Schema(definitions),
        "cause" => Scalars.OneOf(WordLists.Causes).Schema(definitions),
        "outstanding" => Scalars.Whole(0).Schema(definitions),
        "conditions" => new ListForm<string>(Scalars.Note).Schema(definitions),
        _ => Scalars.Note.Schema(definitions),
    };
}
