namespace MigrationDomain.Tracking;

/// <summary>How the ways of ending are said.</summary>
internal static class CompletionWords
{
    public static string Of(Completion completion) => completion switch
    {
        Completion.Open => "open",
        Completion.Done => "done",
        Completion.Skipped => "skipped",
        Completion.Abandoned => "abandoned",
        _ => "overtaken",
    };
}
