using System.Collections.Immutable;
using MigrationDomain.Rules;
using MigrationDomain.Templates.EprGoLive;
using MigrationDomain.Templates.GpPractice;
using MigrationDomain.Templates.ServiceMobilisation;

namespace MigrationDomain.Templates;

/// <summary>The programmes this library knows, in every edition, with their sources. Built once; safe to use from several threads.</summary>
public static class StandardTemplates
{
    private static readonly ImmutableArray<MigrationTemplate> GpPracticeEditions =
    [
        GpPracticeTemplate.In(Editions.NhsEngland2025), GpPracticeTemplate.In(Editions.GpItFutures2020), GpPracticeTemplate.In(Editions.Guide2019),
    ];

    private static readonly ImmutableArray<MigrationTemplate> ServiceMobilisationEditions =
    [
        ServiceMobilisationTemplate.In(Editions.ProviderSelectionRegime, new()),
        ServiceMobilisationTemplate.In(Editions.ProcurementAct2023, new()),
        ServiceMobilisationTemplate.In(Editions.Pcr2015, new()),
    ];

    /// <summary>A GP practice moves to another clinical system: the newest edition.</summary>
    public static MigrationTemplate GpPractice { get; } = GpPracticeEditions[0];

    /// <summary>A service changes hands without a break: the newest law on standstills, and a contract of which nothing is known as yet.</summary>
    public static MigrationTemplate ServiceMobilisation { get; } = ServiceMobilisationEditions[0];

    /// <summary>A hospital takes an electronic patient record into use on one day; its only edition.</summary>
    public static MigrationTemplate EprGoLive { get; } = EprGoLiveTemplate.Build();

    /// <summary>Every template in every edition; of one key the newest edition comes first.</summary>
    public static ImmutableArray<MigrationTemplate> All { get; } = [.. GpPracticeEditions, EprGoLive, .. ServiceMobilisationEditions];

    /// <summary>A GP practice moves to another clinical system: one edition.</summary>
    /// <param name="edition">One of <see cref="Editions"/>.</param>
    /// <returns>The template.</returns>
    /// <exception cref="ArgumentException">There is no such edition of this template.</exception>
    public static MigrationTemplate GpPracticeIn(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return GpPracticeEditions.FirstOrDefault(template => template.Edition == edition)
            ?? throw new ArgumentException(
                $"Template '{GpPractice.Key}' has no edition '{edition.Key}'; use {string.Join(", ", GpPracticeEditions.Select(template => template.Edition.Key))}.",
                nameof(edition));
    }

    /// <summary>A service changes hands without a break: one contract, with its term, its conditions precedent and its phased milestones.</summary>
    /// <param name="contract">What the contract adds.</param>
    /// <param name="edition">The law on standstills, one of <see cref="Editions"/>; the newest when left out.</param>
    /// <returns>The template. A condition becomes a milestone that a request pins once it is met.</returns>
    /// <exception cref="ArgumentException">There is no such edition of this template.</exception>
    /// <exception cref="UnsoundInputException">The contract does not fit: every fault is in it.</exception>
    public static MigrationTemplate ServiceMobilisationFor(ServiceContract contract, Edition? edition = null)
    {
        ArgumentNullException.ThrowIfNull(contract);
        Edition law = edition ?? ServiceMobilisation.Edition;
        return ServiceMobilisationEditions.Any(template => template.Edition == law)
            ? ServiceMobilisationTemplate.In(law, contract)
            : throw new ArgumentException(
                $"Template '{ServiceMobilisation.Key}' has no edition '{law.Key}'; use {string.Join(", ", ServiceMobilisationEditions.Select(template => template.Edition.Key))}.",
                nameof(edition));
    }

    /// <summary>Finds a template by the text of its keys.</summary>
    /// <param name="template">The key of the template, for example "gp-practice"; upper and lower case differ.</param>
    /// <param name="edition">The key of the edition, for example "guide-2019", or <see langword="null"/> for the newest.</param>
    /// <returns>The template, or <see langword="null"/> when there is none of that name in that edition.</returns>
    public static MigrationTemplate? Find(string template, string? edition = null)
    {
        ArgumentNullException.ThrowIfNull(template);
        return All.FirstOrDefault(candidate => candidate.Key.Value == template && (edition is null || candidate.Edition.Key == edition));
    }
}
