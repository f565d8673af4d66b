namespace MigrationDomain.Interchange.Letters;

/// <summary>The wording of letters.</summary>
internal static class LetterWording
{
    public const string Standard = """
        {practice} (ODS code {ods-code})
        {date}

        To: {party}

        Change of clinical system: {change} on {change-on}

        {practice} is moving from {old-system} to {new-system}. The {root} is planned for {root-on}.

        What changes for you: {change}, on {change-on}.

        This lasts until {back-on}, which is {outage}.

        What we ask of you: {asks}

        We must tell you {period} before the change, which is by {tell-by}.

        You should have heard from us by {was-due-by}, {period} before the change. Please tell us as soon as you can whether you can still act on that day.

        Please confirm in writing that you have had this letter, by {confirm-by}.

        We will remind you on {remind-on}.

        Questions: {contact}

        {sender}
        {sender-role}
        """;
}
