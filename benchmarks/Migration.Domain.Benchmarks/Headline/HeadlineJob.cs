namespace MigrationDomain.Benchmarks.Headline;

/// <summary>One line of the headline table: a whole job, done by the library and by others.</summary>
internal abstract class HeadlineJob : IDisposable
{
    /// <summary>The stable name of the job.</summary>
    public abstract string Name { get; }

    /// <summary>What one item is: a check, a query, an entry, a date.</summary>
    public abstract string Unit { get; }

    /// <summary>A run does one part in so many of the job, when the whole would take too long; what is measured is scaled up.</summary>
    public virtual int OneIn => 1;

    /// <summary>How many items a run has.</summary>
    public abstract long Items { get; }

    /// <summary>The other ways to do it, best known answers included.</summary>
    public abstract IEnumerable<Baseline> Baselines { get; }

    /// <summary>For how many seconds it runs before it is measured.</summary>
    public virtual double WarmUp => 0.5;

    /// <summary>Does the job once through the public API.</summary>
    public abstract void Run();

    /// <summary>Reads the job's raw input once and adds it up: no way to do the job can be faster.</summary>
    public abstract long Stream();

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
