namespace MigrationDomain.Interchange.ICalendar.Reading;

/// <summary>Whether an event makes somebody busy: by the words of RFC 5545, and by those of Outlook.</summary>
internal static class BusyWords
{
    private const string OutlookStatus = "X-MICROSOFT-CDO-BUSYSTATUS";

    /// <summary>Whether it says that it takes no time: cancelled, or shown as free. When it says both free and busy it is busy.</summary>
    public static bool IsFree(Component component)
    {
        string[] statuses = [.. component.All("STATUS").Select(line => line.Word)];
        string[] shown = [.. component.All("TRANSP").Select(line => line.Word)];
        string[] outlook = [.. component.All(OutlookStatus).Select(line => line.Word)];
        bool isShownFree = shown.Length + outlook.Length > 0 && shown.All(word => word == "TRANSPARENT") && outlook.All(word => word == "FREE");
        return isShownFree || (statuses.Length > 0 && statuses.All(word => word == "CANCELLED"));
    }

    /// <summary>Whether Outlook calls it out of office.</summary>
    public static bool IsAway(Component component) => component.Find(OutlookStatus)?.Word == "OOF";
}
