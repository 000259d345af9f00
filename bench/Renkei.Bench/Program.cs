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

if (args is ["figures", var figures])
{
    PeerFigures.Print(figures);
    return;
}

if (args is ["time", var timed, var rounds])
{
    Timing.Print(timed, int.Parse(rounds, null));
    return;
}

if (args is ["site-tables", var tables, var size])
{
    SiteFolder.Write(tables, int.Parse(size, null));
    return;
}

if (args is ["site-sheet", var sheet, var lines])
{
    SiteFolder.WriteSheet(sheet, int.Parse(lines, null));
    return;
}

if (args is ["site-start", var program, var served, var times])
{
    SiteStart.Print(program, served, int.Parse(times, null));
    return;
}

if (args is ["site-commits", var commits])
{
    await SiteCommits.Print(int.Parse(commits, null));
    return;
}

ManyEventsBenchmarks.IsOnce = args.Contains("--once");
var job = args.Contains("--once") ? Job.Dry : Job.ShortRun.WithWarmupCount(2).WithIterationCount(5);
BenchmarkSwitcher.FromAssembly(typeof(LargeCasebook).Assembly)
    .Run([.. args.Where(argument => argument != "--once"), .. args.Contains("--filter") ? (string[])[] : ["--filter", "*"]], DefaultConfig.Instance.AddJob(job.WithToolchain(BenchmarkDotNet.Toolchains.InProcess.Emit.InProcessEmitToolchain.Instance)));
ManyEventsBenchmarks.Remove();
