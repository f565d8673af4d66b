using FsCheck;
using FsCheck.Fluent;
using MigrationDomain.Rules;
using Check = MigrationDomain.Testing.Check;

namespace MigrationDomain.Tracking;

public sealed class LedgerLawTests
{
    private static Gen<(LedgerEntry[] Entries, LedgerEntry[] Shuffled)> Shuffled { get; } =
        ArbEntries.Lists.SelectMany(entries => Gen.Shuffle(entries), (entries, shuffled) => (entries, shuffled));

    [Fact]
    public void The_order_in_which_entries_are_given_changes_neither_state_nor_faults() => Check.That(Shuffled, lists =>
        Told(lists.Entries).Should().Equal(Told(lists.Shuffled)));

    /// <summary>Entries of one instant appended in any order that is legal at every step.</summary>
    [Fact]
    public void Appending_in_any_legal_order_of_equal_instants_gives_the_same_state() => Check.That(Shuffled, lists =>
    {
        if (Appended(lists.Shuffled.OrderBy(entry => entry.At)) is { } ledger)
        {
            States(ledger).Should().Equal(Told(lists.Entries));
        }
    });

    [Fact]
    public void Many_random_lists_are_legal_and_many_are_not()
    {
        int[] legal = [0, 0];
        Check.That(ArbEntries.Lists, (LedgerEntry[] entries) => { legal[Find(entries) is null ? 0 : 1]++; });
        legal.Should().AllSatisfy(count => count.Should().BeGreaterThan(200));
    }

    [Fact]
    public void What_was_known_at_a_moment_does_not_change_with_what_comes_later() => Check.That(ArbEntries.Lists, entries =>
    {
        Ledger ledger = Ledger.Empty;
        foreach (LedgerEntry entry in entries.OrderBy(entry => entry.At))
        {
            Ledger before = ledger;
            ledger = Find([.. ledger.Entries, entry]) ?? ledger;
            States(ledger.UpTo(entry.At - Duration.Epsilon)).Should().Equal(States(before.UpTo(entry.At - Duration.Epsilon)));
        }
    });

    private static Ledger? Appended(IEnumerable<LedgerEntry> entries)
    {
        try
        {
            return entries.Aggregate(Ledger.Empty, (ledger, entry) => ledger.Append(entry));
        }
        catch (UnsoundInputException)
        {
            return null;
        }
    }

    private static Ledger? Find(LedgerEntry[] entries)
    {
        try
        {
            return new Ledger(entries);
        }
        catch (UnsoundInputException)
        {
            return null;
        }
    }

    private static string[] Told(LedgerEntry[] entries)
    {
        try
        {
            return States(new Ledger(entries));
        }
        catch (UnsoundInputException refused)
        {
            return [.. refused.Faults.Select(fault => fault.Message)];
        }
    }

    private static string[] States(Ledger ledger) => [.. ledger.States.Select(state => $"{state}: {string.Join(", ", state.Entries)}")];
}
