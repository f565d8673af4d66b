namespace MigrationDomain.Interchange.Letters;

/// <summary>The wording of letters.</summary>
internal static class LetterWording
{
    public const string Standard = """
        {practice} (ODS code {ods-code})
        {date}
        Reference: {reference}

        To: {party}

        {plan}: {change} on {change-on}

        {practice} is moving from {old-system} to {new-system}.

        {root} is planned for {root-on}.

        What changes for you: {change}, on {change-on}.

        What follows: {back}, on {back-on}, {outage} later.

        What we ask of you: {asks}

        You are to hear of this by {tell-by}: {period}. {basis}

        You should have heard of this by {was-due-by}: {period}. {basis} Please tell us as soon as you can whether you can still act on {change-on}.

        Please confirm in writing that you have had this letter, by {confirm-by}.

        We will remind you on {remind-on}.

        Questions: {contact}

        {sender}
        {sender-role}
        """;
}
