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
var symmetry = new Option<bool>("--symmetry") { Description = "Reduce by symmetry." };
var measure = new Command(Searching.Command, "Run one search here and print its measurement as JSON.")
{
    title, threadCount, symmetry,
};
measure.Hidden = true;
var prover = new Argument<string>("prover");
Benchmark Variant(ParseResult parse) =>
    Benchmark.Variants.Single(benchmark => benchmark.Title == parse.GetValue(title));
var measureBounded = new Command(BoundedChecking.Command, "Run bounded model checking once.") { title };
measureBounded.Hidden = true;
measureBounded.SetAction(parse =>
    Console.WriteLine(JsonSerializer.Serialize(BoundedChecking.RunHere(Variant(parse)))));
var measureProof = new Command(Proving.Command, "Run one prover once.") { title, prover };
measureProof.Hidden = true;
measureProof.SetAction(parse => Console.WriteLine(JsonSerializer.Serialize(Proving.RunHere(
    Variant(parse), Proving.Provers.Single(one => one.Name == parse.GetValue(prover))))));
measure.SetAction(parse =>
{
    var measurement = Searching.RunHere(
        Benchmark.Titled(parse.GetValue(title)!),
        parse.GetValue(threadCount), parse.GetValue(liveness), parse.GetValue(symmetry));
    Console.WriteLine(JsonSerializer.Serialize(measurement));
});

var filter = new Argument<string>("filter")
{
    Description = "Measure only the protocols whose title contains this.",
    DefaultValueFactory = _ => "",
};
var tables = new Option<string[]>("--table")
{
    Description = "Only this table: search, liveness, symmetry, bmc, proof or hits; may be repeated.",
    DefaultValueFactory = _ => ["search", "liveness", "symmetry", "bmc", "proof", "hits"],
};
tables.AcceptOnlyFromAmong("search", "liveness", "symmetry", "bmc", "proof", "hits");
var runs = new Option<int>("--runs")
{
    Description = "How often each search runs; the table shows medians.",
    DefaultValueFactory = _ => 3,
};
var json = new Option<FileInfo?>("--json") { Description = "Also write every row of the searches to this file." };
var root = new RootCommand("Measures the engines, and other tools on the same states and formulas where there are any.")
{
    measure, measureBounded, measureProof, filter, tables, runs, json, liveness,
};
root.SetAction(parse =>
{
    List<Benchmark> Chosen(IEnumerable<Benchmark> all) =>
        [.. all.Where(one => one.Title.Contains(parse.GetValue(filter)!, StringComparison.OrdinalIgnoreCase))];
    var (searches, variants) = (Chosen(Benchmark.All), Chosen(Benchmark.Variants));
    if (searches.Count + variants.Count == 0 || parse.GetValue(runs) < 1)
    {
        Console.Error.WriteLine(searches.Count + variants.Count == 0
            ? $"No title contains '{parse.GetValue(filter)}': "
                + string.Join("; ", Benchmark.All.Concat(Benchmark.Variants).Select(benchmark => benchmark.Title)) + "."
            : "--runs takes a number from 1 on.");
        return 2;
    }
    var wanted = parse.GetValue(tables)!;
    if (wanted.Contains("search") && searches.Count > 0)
        Search(parse, searches);
    var comparisons = new ComparisonTables(parse.GetValue(runs));
    if (wanted.Contains("liveness") && Chosen(Benchmark.Liveness) is { Count: > 0 } live)
        Console.WriteLine($"\nLiveness, one thread\n\n{comparisons.Liveness(live)}");
    if (wanted.Contains("symmetry") && Chosen(Benchmark.Symmetric) is { Count: > 0 } alike)
        Console.WriteLine($"\nSymmetry, one thread, safety only\n\n{comparisons.Symmetry(alike)}");
    var symbolic = new SymbolicTables(parse.GetValue(runs));
    if (wanted.Contains("bmc") && variants.Count > 0)
        Console.WriteLine($"\nBounded model checking\n\n{symbolic.Bounded(variants)}");
    if (wanted.Contains("proof") && variants.Count > 0)
        Console.WriteLine($"\nTo proof\n\n{symbolic.Proofs(variants)}");
    if (wanted.Contains("hits") && variants.Count > 0)
        Console.WriteLine($"\nRandom schedules\n\n{HitRates.Table(variants)}");
    return 0;
});
return root.Parse(args).Invoke();

void Search(ParseResult parse, List<Benchmark> benchmarks)
{
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
}
