namespace MigrationDomain.Benchmarks.Headline;

/// <summary>Another way to do a job, or a stated share of it.</summary>
/// <param name="name">What the table calls it.</param>
/// <param name="run">Does the work once.</param>
/// <param name="agrees">Does it once more and says whether all answers are those of the job's last run.</param>
/// <param name="share">How much of the job a run does: 1 for the whole, less when that would take too long.</param>
internal sealed class Baseline(string name, Action run, Func<bool> agrees, double share)
{
    public string Name { get; } = share < 1 ? $"{name} (sampled)" : name;

    public double Share { get; } = share;

    public Action Run { get; } = run;

    public Func<bool> Agrees { get; } = agrees;
}
