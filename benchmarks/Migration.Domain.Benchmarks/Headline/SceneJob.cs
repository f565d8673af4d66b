using MigrationDomain.Benchmarks.Workloads;

namespace MigrationDomain.Benchmarks.Headline;

/// <summary>A job on practices made of the library's own objects.</summary>
/// <param name="work">The diaries.</param>
internal abstract class SceneJob(TeamWorkload work) : HeadlineJob
{
    protected TeamWorkload Work { get; } = work;

    /// <summary>Much more code than a kernel: it takes some two seconds until all of it is compiled for good.</summary>
    public override double WarmUp => 2.5;

    public override long Stream() => Streaming.Sum(Work.Starts) + Streaming.Sum(Work.Ends);
}
