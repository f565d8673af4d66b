namespace MigrationDomain.Templates;

/// <summary>References by the text of a key, for the lists of the stock templates.</summary>
internal static class References
{
    public static RuleReference Milestone(string key) => RuleReference.To(new Rules.MilestoneKey(key));

    public static RuleReference Activity(string key) => RuleReference.To(new ActivityKey(key));

    public static RuleReference Notice(string key) => RuleReference.To(new NoticeKey(key));

    public static RuleReference Gate(string key) => RuleReference.To(new GateKey(key));
}
