namespace MigrationDomain.Templates;

/// <summary>The editions that this library knows: three of the guidance on GP practice migrations, and one for hospitals.</summary>
public static class Editions
{
    /// <summary>The guide of November 2019, with the drafts of that year that led to it.</summary>
    public static Edition Guide2019 { get; } = new("guide-2019", "GP Clinical System Migration Guide, NHS Digital", 2019);

    /// <summary>The guide as issued again for GP IT Futures in March 2020, with the service levels of the process document of that time.</summary>
    public static Edition GpItFutures2020 { get; } = new("gp-it-futures-2020", "Clinical system migration guide for GP IT Futures, NHS Digital", 2020);

    /// <summary>The guide as NHS England publishes it. Figures on pages that could not be read are kept from 2020 and marked unverified.</summary>
    public static Edition NhsEngland2025 { get; } = new("nhs-england-2025", "Clinical system migration guide, NHS England", 2025);

    /// <summary>What hospitals learnt from EPR go-lives. There is no national guide: figures are lessons of others or our defaults, and say which.</summary>
    public static Edition Lessons2025 { get; } = new("lessons-2025", "Lessons of hospital EPR go-lives, HTN Now panel and others", 2025);
}
