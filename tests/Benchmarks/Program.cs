using System.CommandLine;
using System.Text.Json;
using Quiesce.Benchmarks;

var title = new Argument<string>("benchmark");
var threadCount = new Argument<int>("threads");
var liveness = new Option<bool>("--liveness")
{
    Description = "Check liveness as well. Without, safety only, as Spin does.",
    Recursive = true,
};
var measure = new Command(Searching.Command, "Run one search here and print its measurement as JSON.")
{
    title, threadCount,
};
measure.Hidden = true;
measure.SetAction(parse =>
{
    var benchmark = Benchmark.All.Single(benchmark => benchmark.Title == parse.GetValue(title));
    var measurement = Searching.RunHere(benchmark, parse.GetValue(threadCount), parse.GetValue(liveness));
    Console.WriteLine(JsonSerializer.Serialize(measurement));
});

var filter = new Argument<string>("filter")
{
    Description = "Measure only the protocols whose title contains this.",
    DefaultValueFactory = _ => "",
};
var runs = new Option<int>("--runs")
{
    Description = "How often each search runs; the table shows medians.",
    DefaultValueFactory = _ => 3,
};
var json = new Option<FileInfo?>("--json") { Description = "Also write every row to this file." };
var root = new RootCommand("Measures the exhaustive search, and Spin on the same states where it is installed.")
{
    measure, filter, runs, json, liveness,
};
root.SetAction(parse =>
{
    var wanted = parse.GetValue(filter)!;
    var benchmarks = Benchmark.All
        .Where(benchmark => benchmark.Title.Contains(wanted, StringComparison.OrdinalIgnoreCase))
        .ToList();
    if (benchmarks.Count == 0 || parse.GetValue(runs) < 1)
    {
        Console.Error.WriteLine(benchmarks.Count == 0
            ? $"No title contains '{wanted}': {string.Join("; ", Benchmark.All.Select(benchmark => benchmark.Title))}."
            : "--runs takes a number from 1 on.");
        return 2;
    }
    var missing = SpinVerifier.Missing;
    var session = new MeasuringSession(parse.GetValue(runs), parse.GetValue(liveness), missing is null);
    var rows = benchmarks.SelectMany(session.Measure).ToList();
    Console.WriteLine(
        $"{Environment.ProcessorCount} processors, .NET {Environment.Version}, {parse.GetValue(runs)} runs each, "
        + $"every {(parse.GetValue(liveness) ? "" : "safety ")}property; {missing ?? SpinVerifier.Version}");
    Console.WriteLine();
    Console.Write(ResultTable.Print(rows, missing));
    Console.WriteLine();
    Console.WriteLine(ResultTable.Legend);
    if (parse.GetValue(json) is { } file)
        File.WriteAllText(file.FullName, ResultTable.Json(rows));
    return 0;
});
return root.Parse(args).Invoke();
