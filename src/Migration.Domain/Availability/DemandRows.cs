using MigrationDomain.Intervals;
using MigrationDomain.Planning;
using MigrationDomain.Templates;

namespace MigrationDomain.Availability;

/// <summary>When one demand would bring which conflicts, for every plan of a search: a row for each conflict, a bit for each day of a book.</summary>
/// <remarks>The law: on the days of a window there is the conflict exactly when a bit of its row is set within them.</remarks>
internal sealed class DemandRows
{
    private readonly List<(ulong[] Row, Severity Severity)> _conflicts = [];
    private readonly AttendanceBook _book;
    private readonly Demand _demand;
    private readonly ulong[] _working;
    private readonly ConflictPolicy _policy;

    private DemandRows(Demand demand, AttendanceBook book, ulong[] working, ConflictPolicy policy)
    {
        _demand = demand;
        _book = book;
        _working = working;
        _policy = policy;
    }

    /// <summary>The rows of a demand, or <see langword="null"/> for a kind that only the checks can judge.</summary>
    /// <param name="demand">The demand.</param>
    /// <param name="book">Where everybody stands.</param>
    /// <param name="working">The working days of the practice; no other day counts.</param>
    /// <param name="policy">How much each conflict weighs.</param>
    public static DemandRows? Of(Demand demand, AttendanceBook book, ulong[] working, ConflictPolicy policy)
    {
        DemandRows rows = new(demand, book, working, policy);
        switch (demand)
        {
            case { Holders: [] }:
                return null;
            case { Requirement: PresenceRequirement }:
                rows.AddMissing();
                return rows;
            case { Requirement: CoverRequirement { IsDedicated: false } cover }:
                rows.AddTooFew(cover.AtLeast);
                return rows;
            case { Requirement: TrainerRequirement trainer }:
                rows.AddUntaught(book.Trained(trainer.Role));
                return rows;
            case { Requirement: BreatherRequirement }:
                rows.AddFull();
                return rows;
            case { Requirement: RotaHorizonRequirement horizon } when book.ClinicDays(horizon.Role).IsEmpty:
                return rows; // nothing is booked after it
            default:
                return null;
        }
    }

    /// <summary>Counts the conflicts on the days from one number through another.</summary>
    public (int Blockers, int Warnings) Count(int from, int through)
    {
        (int blockers, int warnings) = (0, 0);
        foreach ((ulong[] row, Severity severity) in _conflicts)
        {
            if (BitRow.Any(row, from, through))
            {
                blockers += severity == Severity.Blocker ? 1 : 0;
                warnings += severity == Severity.Warning ? 1 : 0;
            }
        }

        return (blockers, warnings);
    }

    /// <summary>A holder who must be there is busy, does not work, or nobody knows: see <see cref="PeopleChecks"/>.</summary>
    private void AddMissing()
    {
        foreach (int person in _demand.Holders)
        {
            PersonDays days = _book.Of(person);
            Add(ConflictCodes.PersonUnavailable, PeopleChecks.Weight(_demand.Requirement), word => days.Busy(Session.Morning)[word] | days.Busy(Session.Afternoon)[word]);
            Add(ConflictCodes.PersonNotWorking, PeopleChecks.Weight(_demand.Requirement), word => days.NotWorking(Session.Morning)[word] & days.NotWorking(Session.Afternoon)[word]);
            Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, word => days.Unsure(Session.Morning)[word] | days.Unsure(Session.Afternoon)[word]);
        }
    }

    /// <summary>In some session fewer are there than needed, or nobody knows: see <see cref="PeopleChecks"/>.</summary>
    private void AddTooFew(int atLeast)
    {
        ulong[] tooFew = new ulong[_working.Length];
        ulong[] undecided = new ulong[_working.Length];
        foreach (Session session in Sessions.All)
        {
            AddTooFew(session, atLeast, tooFew, undecided);
        }

        Add(ConflictCodes.CoverBelowMinimum, PeopleChecks.Weight(_demand.Requirement), word => tooFew[word]);
        Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, word => undecided[word]);
    }

    private void AddTooFew(Session session, int atLeast, ulong[] tooFew, ulong[] undecided)
    {
        BitTally there = new(_working.Length);
        BitTally perhaps = new(_working.Length);
        ulong[] row = new ulong[_working.Length];
        ulong[] unsure = new ulong[_working.Length];
        foreach (int person in _demand.Holders)
        {
            PersonDays days = _book.Of(person);
            Fill(row, word => ~days.NotWorking(session)[word] & ~days.Busy(session)[word]);
            perhaps.Add(row);
            Fill(row, word => row[word] & ~days.Unsure(session)[word]);
            there.Add(row);
            Fill(unsure, word => unsure[word] | days.Unsure(session)[word]);
        }

        perhaps.AtLeast(atLeast, row);
        Fill(tooFew, word => tooFew[word] | ~row[word]);
        there.AtLeast(atLeast, row);
        Fill(undecided, word => undecided[word] | (~row[word] & unsure[word]));
    }

    /// <summary>Somebody is trained and nobody teaches, or nobody knows: see <see cref="TrainingChecks"/>.</summary>
    private void AddUntaught(IntervalIndex trained)
    {
        if (trained.Entries > 0)
        {
            Add(ConflictCodes.TrainerMissing, Severity.Warning, page => TrainingChecks.Bare(_book.Roster, page, _demand.Holders, trained).Any());
            Add(ConflictCodes.AvailabilityUnknown, Severity.Warning, page => TrainingChecks.IsUndecided(_book.Roster, page, _demand.Holders, trained));
        }
    }

    /// <summary>Clinics leave a holder no time: see <see cref="ClinicChecks"/>.</summary>
    private void AddFull()
    {
        foreach (int person in _demand.Holders)
        {
            HolderTime time = _book.Roster.Index.Holders[person];
            if (time.Commitments.Any(commitment => commitment.Kind == CommitmentKind.Clinic))
            {
                Add(ConflictCodes.BreatherMissing, Severity.Warning, page => ClinicChecks.IsFull(time, page, person));
            }
        }
    }

    private void Add(string code, Severity usual, Func<AttendancePage, bool> isSo)
    {
        if (_policy.Weigh(code, usual) is not { } severity)
        {
            return;
        }

        ulong[] row = new ulong[_working.Length];
        for (int place = 0; place < _book.Grid.Days.Length; place++)
        {
            if (BitRow.IsSet(_working, place) && isSo(_book.On(_book.Grid.Days.Start.PlusDays(place))))
            {
                BitRow.Set(row, place, place);
            }
        }

        _conflicts.Add((row, severity));
    }

    private void Add(string code, Severity usual, Func<int, ulong> bits)
    {
        if (_policy.Weigh(code, usual) is { } severity)
        {
            ulong[] row = new ulong[_working.Length];
            Fill(row, word => bits(word) & _working[word]);
            _conflicts.Add((row, severity));
        }
    }

    private static void Fill(ulong[] row, Func<int, ulong> bits)
    {
        for (int word = 0; word < row.Length; word++)
        {
            row[word] = bits(word);
        }
    }
}
