using BenchmarkDotNet.Running;
using MigrationDomain.Benchmarks.Headline;
using MigrationDomain.Benchmarks.Interchange;

if (args is ["headline", ..])
{
    return HeadlineRunner.Run(args.AsSpan(1));
}

if (args is ["interchange", ..])
{
    return InterchangeRunner.Run(args.AsSpan(1));
}

BenchmarkSwitcher.FromAssembly(typeof(HeadlineRunner).Assembly).Run(args);
return 0;
