namespace MigrationDomain.Interchange.Hostile;

/// <summary>Texts that mean something to some format.</summary>
internal static class HostileTexts
{
    /// <summary>The table of them, by what is hostile about each.</summary>
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["a colon, semicolon, hash and percent signs"] = "Go: live; at #1 %%x",
        ["a statement of Mermaid"] = "click me",
        ["a section of Mermaid"] = "Section 2",
        ["a word in capitals"] = "TITLE",
        ["pipes"] = "a | b || c",
        ["mark-up of Markdown"] = "`code` *bold* _it_ [link](x) <b>",
        ["ends of CDATA and a comment"] = "]]> & <!-- x -->",
        ["a formula"] = "=HYPERLINK(\"http://x\")",
        ["a plus"] = "+1",
        ["a minus"] = "-1",
        ["a function"] = "@SUM(A1)",
        ["a tab first"] = "\tstart",
        ["ends of lines"] = "line\r\nbreak\u2028and\u0085more",
        ["an override to right-to-left"] = "\u202eright to left",
        ["Hebrew"] = "שלום עולם",
        ["emoji"] = "👩🏽‍⚕️ nurse",
        ["control characters"] = "\u0000\u0001\u001b",
        ["a comma, quotes and backslash"] = "comma, \"quote\", back\\slash",
        ["placeholders"] = "{{x}} ${y} {z}",
        ["a line of hyphens"] = "---",
        ["a heading"] = "# not a heading",
        ["an address"] = "x@example.org #12",
        ["half a character"] = "\ud800",
        ["three thousand letters"] = new string('å', 3_000),
        ["a quote of SQL"] = "' OR 1=1",
        ["a directive of Mermaid"] = "%{init}%%",
        ["a letter and its accent"] = "e\u0301",
        ["a byte order mark"] = "\ufeffmark",
        ["an entity"] = "&lt;b&gt; &#58; &nbsp;",
        ["a script"] = "</title></text></td><script>alert(1)</script>",
        ["an event"] = "x\r\nEND:VEVENT\r\nBEGIN:VALARM\\nSUMMARY:\\;\\,",
        ["blanks at both ends"] = "  two  blanks  ",
    };

    internal static TheoryData<string> Names => [.. All.Keys];
}
