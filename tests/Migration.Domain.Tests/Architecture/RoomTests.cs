using System.Text.RegularExpressions;

namespace MigrationDomain.Architecture;

/// <summary>The rooms of the core, and which of them each may use. The text of the files is read, for reflection sees no method bodies.</summary>
public sealed class RoomTests
{
    private static readonly string[] PlanningAndBelow = ["Planning", "Templates", "Rules", "Calendars"];

    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        ["Intervals"] = [],
        ["Calendars"] = [],
        ["Rules"] = ["Calendars"],
        ["Templates"] = ["Rules", "Calendars"],
        ["Planning"] = ["Templates", "Rules", "Calendars"],
        ["Availability"] = [.. PlanningAndBelow, "Intervals"],
        ["Tracking"] = [.. PlanningAndBelow],
        ["GoLive"] = ["Availability", .. PlanningAndBelow, "Intervals"],
        ["Portfolio"] = ["GoLive", "Tracking", "Availability", .. PlanningAndBelow, "Intervals"],
    };

    private static readonly Dictionary<string, string[]> WrittenIn = new(StringComparer.Ordinal)
    {
        ["Fhir"] = ["Json"],
        ["Holidays"] = ["Json"],
        ["Html"] = ["Svg"],
    };

    [Fact]
    public void Every_folder_is_a_room() => SourceFiles.OfCore
        .Select(file => file.Path.Split('/')).Where(parts => parts.Length == 1 || !Rooms.ContainsKey(parts[0]))
        .Select(parts => string.Join('/', parts)).Should().BeEmpty("a file lies in the folder of a room");

    [Fact]
    public void A_folder_is_a_namespace() => SourceFiles.OfCore
        .Where(file => !$"\n{file.Code}".Contains($"\nnamespace MigrationDomain.{string.Join('.', file.Path.Split('/')[..^1])};\n", StringComparison.Ordinal))
        .Select(file => file.Path).Should().BeEmpty("the namespace of a file is its folder");

    [Fact]
    public void A_folder_of_the_interchange_is_a_namespace() => SourceFiles.OfInterchange
        .Where(file => !$"\n{file.Code}".Contains($"\nnamespace {string.Join('.', ["MigrationDomain.Interchange", .. file.Path.Split('/')[..^1]])};\n", StringComparison.Ordinal))
        .Select(file => file.Path).Should().BeEmpty("the namespace of a file is its folder");

    // What the formats share lies beside them.
    [Fact]
    public void A_format_uses_no_other_format_but_the_one_it_is_written_in() => SourceFiles.OfInterchange
        .Where(file => file.Path.Contains('/', StringComparison.Ordinal))
        .SelectMany(file => Formats().Where(other => other != file.Path.Split('/')[0] && !WrittenIn.GetValueOrDefault(file.Path.Split('/')[0], []).Contains(other) && file.Code.Contains($"using MigrationDomain.Interchange.{other}", StringComparison.Ordinal))
            .Select(other => $"{file.Path} uses {other}"))
        .Should().BeEmpty();

    [Fact]
    public void A_room_uses_only_the_rooms_below_it() => SourceFiles.OfCore.SelectMany(Trespasses).Should().BeEmpty();

    [Fact]
    public void No_room_reaches_itself_through_the_rooms_below_it()
    {
        foreach ((string room, string[] below) in Rooms)
        {
            below.Should().NotContain(room);
            below.SelectMany(lower => Rooms[lower]).Should().BeSubsetOf(below, $"{room} may use what the rooms it uses may use");
        }
    }

    [Fact]
    public void A_trespass_is_seen_however_it_is_written()
    {
        Trespasses(new("Rules/X.cs", "using P = MigrationDomain.Planning.MigrationPlan;")).Should().Equal("Rules/X.cs uses Planning");
        Trespasses(new("Rules/Deep/X.cs", "global::MigrationDomain . Templates.Edition x;")).Should().Equal("Rules/Deep/X.cs uses Templates");
        Trespasses(new("Rules/X.cs", "Planning.MigrationPlan x;")).Should().Equal("Rules/X.cs uses Planning");
        Trespasses(new("Rules/X.cs", "new Planning.Finding(x)")).Should().Equal("Rules/X.cs uses Planning");
        Trespasses(new("Rules/X.cs", "Planning.MigrationPlanner.Plan(x)")).Should().Equal("Rules/X.cs uses Planning");
        Trespasses(new("Templates/X.cs", "After(GoLive, Weeks(2)), Planning.In(edition)")).Should().BeEmpty();
        Trespasses(new("Rules/X.cs", "using MigrationDomain.Calendars; x.Rules; GivenPlanning.None")).Should().BeEmpty();
    }

    private static IEnumerable<string> Formats() => SourceFiles.OfInterchange
        .Where(file => file.Path.Contains('/', StringComparison.Ordinal)).Select(file => file.Path.Split('/')[0]).Distinct(StringComparer.Ordinal);

    // A namespace is named in full, or from within MigrationDomain by its last part, as in "Planning.MigrationPlan"; what is called,
    // as in "Planning.In(edition)", is a method of a member that has the name of a room.
    private static IEnumerable<string> Trespasses(SourceFile file)
    {
        string room = file.Path.Split('/')[0];
        return Rooms.Keys
            .Where(other => other != room && !Rooms.GetValueOrDefault(room, []).Contains(other))
            .Where(other => Regex.IsMatch(file.Code, $@"\bMigrationDomain\s*\.\s*{other}\b|(?<![\w.""<])(?<!\.\s){other}\.[A-Z]\w*\b(?!\()|\bnew {other}\.[A-Z]"))
            .Select(other => $"{file.Path} uses {other}");
    }
}
