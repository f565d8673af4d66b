using NodaTime;

namespace MigrationDomain.Planning;

/// <summary>Works out what a changed plan asks of one notice, by both readings.</summary>
/// <param name="before">The notice in the first plan, or null when it has none.</param>
/// <param name="after">The notice in the second plan, or null when it has none.</param>
/// <param name="served">When the party was told, and of what; or null.</param>
/// <param name="today">The day on which the second plan is judged, or null.</param>
internal sealed class NoticeReader(PlannedNotice? before, PlannedNotice? after, ServedNotice? served, LocalDate? today)
{
    private readonly LocalDate? _toldOf = served?.ChangeOn ?? before?.ChangeOn;
    private readonly string _party = (after ?? before)!.Template.PartyName;

    public NoticeChange Read()
    {
        (NoticeReading strict, NoticeReading lenient) = served is null ? Both(NotTold()) : Told(served.SentOn);
        return new NoticeChange((after ?? before)!.Key, _party)
        {
            ServedOn = served?.SentOn,
            ChangeFrom = _toldOf,
            ChangeTo = after?.ChangeOn,
            NewSendBy = after?.SendBy,
            Strict = strict,
            Lenient = lenient,
        };
    }

    private static (NoticeReading Strict, NoticeReading Lenient) Both(NoticeReading reading) => (reading, reading);

    private NoticeReading NotTold() => new(NoticeAction.None, null, after switch
    {
        null => $"No notice to {_party} was given, and none is needed any more.",
        { SendBy: { } last } when last < today => Invariant($"No notice to {_party} was given; it had to be by {last:R}, before today, {today:R}."),
        _ => $"No notice to {_party} was given yet; give it by {DateText.Of(after.SendBy)}, of the change on {DateText.Of(after.ChangeOn)}.",
    });

    private (NoticeReading Strict, NoticeReading Lenient) Told(LocalDate sent)
    {
        string told = Invariant($"Notice to {_party} of the change on {DateText.Of(_toldOf)} was given on {sent:R}");
        if (after is null)
        {
            return Both(new NoticeReading(NoticeAction.Withdraw, null, $"{told}; the change is no longer planned: withdraw the notice."));
        }

        if (after.ChangeOn == _toldOf)
        {
            return Both(before is null || before.ChangeOn != _toldOf || before.BackOn == after.BackOn
                ? new NoticeReading(NoticeAction.None, null, $"{told}, and the change stays.")
                : Amend(sent, $"{told}; the change stays, but what follows it is now on {DateText.Of(after.BackOn)}"));
        }

        return after.ChangeOn is { } change
            ? (Reissue(told, change), Amend(sent, Invariant($"{told}; the change is now on {change:R}")))
            : Both(new NoticeReading(NoticeAction.Withdraw, null, $"{told}; the new day of the change is unknown: withdraw the notice."));
    }

    private NoticeReading Reissue(string told, LocalDate change)
    {
        bool? isInTime = after!.SendBy is { } last && today is { } day ? day <= last : null;
        string again = isInTime == false
            ? Invariant($"notice had to be given again by {after.SendBy:R}, before today, {today:R}; told today, the earliest change is {DateText.Of(after.EarliestChangeIfToldOn(today!.Value))}")
            : $"give notice again by {DateText.Of(after.SendBy)}";
        return new NoticeReading(NoticeAction.Reissue, isInTime, Invariant($"{told}; the change is now on {change:R}: {again}."));
    }

    private NoticeReading Amend(LocalDate sent, string news)
    {
        bool? isInTime = after!.SendBy is { } last ? sent <= last : null;
        string standing = isInTime switch
        {
            true => Invariant($"the day of the first notice counts, which is in time up to {after.SendBy:R}"),
            false => Invariant($"the day of the first notice counts, which is after the last day, {after.SendBy:R}"),
            _ => "whether the first notice was in time is unknown",
        };
        return new NoticeReading(NoticeAction.Amend, isInTime, $"{news}: correct the notice; {standing}.");
    }
}
