namespace MigrationDomain.Templates;

/// <summary>The editions of guidance and law that this library knows.</summary>
public static class Editions
{
    /// <summary>The guide of November 2019, with the drafts of that year that led to it.</summary>
    public static Edition Guide2019 { get; } = new("guide-2019", "GP Clinical System Migration Guide, NHS Digital", 2019);

    /// <summary>The guide as issued again for GP IT Futures in March 2020, with the service levels of the process document of that time.</summary>
    public static Edition GpItFutures2020 { get; } = new("gp-it-futures-2020", "Clinical system migration guide for GP IT Futures, NHS Digital", 2020);

    /// <summary>The guide as NHS England publishes it. Figures on pages that could not be read are kept from 2020 and marked unverified.</summary>
    public static Edition NhsEngland2025 { get; } = new("nhs-england-2025", "Clinical system migration guide, NHS England", 2025);

    /// <summary>The law on the award of health care services in England, and the default: the standstill ends with the 8th working day after publication.</summary>
    public static Edition ProviderSelectionRegime { get; } = new("provider-selection-regime", "Provider Selection Regime, statutory guidance of NHS England", 2024);

    /// <summary>The law on other public contracts: the standstill is 8 working days, of which the day of publication is the 1st.</summary>
    public static Edition ProcurementAct2023 { get; } = new("procurement-act-2023", "Procurement Act 2023", 2023);

    /// <summary>The law before those two, for procurements that began under it: the standstill is 10 calendar days and ends on a working day.</summary>
    public static Edition Pcr2015 { get; } = new("pcr-2015", "Public Contracts Regulations 2015", 2015);

    /// <summary>What hospitals learnt from EPR go-lives. There is no national guide: figures are lessons of others or our defaults, and say which.</summary>
    public static Edition Lessons2025 { get; } = new("lessons-2025", "Lessons of hospital EPR go-lives, HTN Now panel and others", 2025);
}
