using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Renkei.Bench;

// --once runs each benchmark a single time: it shows that they work, and its figures mean nothing.
if (args is ["write", var path, var number])
{
    File.WriteAllBytes(path, LargeCasebook.WithRecords(int.Parse(number, null)));
    return;
}

if (args is ["write-tables", var folder, var rows])
{
    LargeTables.Write(folder, int.Parse(rows, null));
    return;
}

if (args is ["time", var timed, var rounds])
{
    Timing.Print(timed, int.Parse(rounds, null));
    return;
}

var job = args.Contains("--once") ? Job.Dry : Job.ShortRun.WithWarmupCount(2).WithIterationCount(5);
BenchmarkSwitcher.FromAssembly(typeof(LargeCasebook).Assembly)
    .Run([.. args.Where(argument => argument != "--once"), .. args.Contains("--filter") ? (string[])[] : ["--filter", "*"]], DefaultConfig.Instance.AddJob(job.WithToolchain(BenchmarkDotNet.Toolchains.InProcess.Emit.InProcessEmitToolchain.Instance)));
