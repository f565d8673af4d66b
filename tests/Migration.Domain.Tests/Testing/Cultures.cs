namespace MigrationDomain.Testing;

/// <summary>The cultures under which text must come out the same: other months, calendars, digits, signs and letters.</summary>
public sealed class Cultures : TheoryData<string>
{
    public Cultures() => AddRange("en-GB", "fr-FR", "fa-IR", "th-TH", "tr-TR");
}
