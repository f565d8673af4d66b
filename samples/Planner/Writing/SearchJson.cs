using System.Collections.Immutable;
using System.Text.Json;
using MigrationDomain.GoLive;

namespace Planner.Writing;

/// <summary>Writes the answer of a search as JSON.</summary>
internal static class SearchJson
{
    /// <param name="writer">The writer.</param>
    /// <param name="search">The answer, with all candidates.</param>
    /// <param name="most">The most candidates to write.</param>
    public static void Write(Utf8JsonWriter writer, GoLiveSearch search, int most)
    {
        writer.WriteDate("earliest", search.Earliest);
        writer.WriteDate("unknownFrom", search.UnknownFrom);
        writer.WriteObjects("candidates", search.Candidates.Take(most), Candidate);
        writer.WriteObjects("rejected", search.Rejected, Rejection);
    }

    private static void Candidate(Utf8JsonWriter writer, GoLiveCandidate candidate)
    {
        writer.WriteDate("goLive", candidate.Date);
        writer.WriteNumber("rank", candidate.Rank);
        writer.WriteNumber("score", candidate.Score.Total);
        writer.WriteStartObject("scoreParts");
        writer.WriteNumber("warnings", candidate.Score.Warnings);
        writer.WriteNumber("weekday", candidate.Score.Weekday);
        writer.WriteNumber("distance", candidate.Score.Distance);
        writer.WriteEndObject();
        Reasons(writer, "warnings", candidate.Warnings);
    }

    private static void Rejection(Utf8JsonWriter writer, GoLiveRejection rejection)
    {
        writer.WriteDate("goLive", rejection.Date);
        Reasons(writer, "reasons", rejection.Reasons);
        writer.WriteObjects("wouldPassIf", rejection.WouldPassIf, (item, release) =>
        {
            item.WriteWord("kind", release.Kind);
            item.WriteString("subject", release.Subject);
            item.WriteString("message", release.Message);
        });
    }

    private static void Reasons(Utf8JsonWriter writer, string name, ImmutableArray<GoLiveReason> reasons) =>
        writer.WriteObjects(name, reasons, (item, reason) =>
        {
            item.WriteString("code", reason.Code);
            item.WriteWord("severity", reason.Severity);
            item.WriteString("subject", reason.Subject);
            item.WriteString("message", reason.Message);
        });
}
