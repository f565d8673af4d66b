namespace MigrationDomain.Interchange.Json.Reading;

/// <summary>What the readers of entries share: the faults, the values and the ranges.</summary>
internal abstract class EntryReader
{
    private protected EntryReader(Faults faults)
    {
        Faults = faults;
        Values = new ValueReader(faults);
        Periods = new PeriodReader(Values);
    }

    protected Faults Faults { get; }

    protected ValueReader Values { get; }

    protected PeriodReader Periods { get; }

    protected Fields? Open(Element? element, string noun, params string[] known) => Fields.Open(element, noun, known, Faults);
}
