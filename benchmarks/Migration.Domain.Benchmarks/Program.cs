using BenchmarkDotNet.Running;
using MigrationDomain.Benchmarks.Headline;

if (args is ["headline", ..])
{
    return HeadlineRunner.Run(args.AsSpan(1));
}

BenchmarkSwitcher.FromAssembly(typeof(HeadlineRunner).Assembly).Run(args);
return 0;
