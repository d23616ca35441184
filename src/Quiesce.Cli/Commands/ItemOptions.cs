using System.CommandLine;
using Quiesce.Cli.Console;
using Quiesce.Explicit;
using Quiesce.Explicit.Orders;
using Quiesce.Ir;
using Quiesce.Ir.Formats;
using Quiesce.Ir.Passes;

namespace Quiesce.Cli.Commands;

/// <summary>The options that say which list is put in order, and what may change in it.</summary>
sealed class ItemOptions
{
    // A list of fewer is hardly a question.
    const int ItemsMin = 3;

    readonly Option<string?> process = new("--process")
    {
        HelpName = "P",
        Description = "The process whose list is put in order. Without it: the one in which the spec says what is "
            + "Reorderable, or else the only one that is a list of at least three items.",
    };
    readonly Option<string[]> keep = new("--keep")
    {
        HelpName = "'A < B'",
        Description = "A stays in front of B; A < B < C, too. May be repeated.",
    };
    readonly Option<string[]> fix = new("--fix")
    {
        HelpName = "A,B",
        Description = "Items that stay where they are.",
    };
    readonly Option<string[]> drop = new("--drop")
    {
        HelpName = "A,B",
        Description = "Items that may be left out.",
    };
    readonly Option<string[]> insert = new("--insert")
    {
        HelpName = "X,Y",
        Description = "Steps or procedures of the class that may be put in anywhere, each once; named twice: twice.",
    };
    readonly Option<bool> all = new("--all")
    {
        Description = "Every item may move, whatever the spec says of them.",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(process);
        command.Options.Add(keep);
        command.Options.Add(fix);
        command.Options.Add(drop);
        command.Options.Add(insert);
        command.Options.Add(all);
    }

    /// <summary>The process that is meant: its place in the system.</summary>
    public int ProcessOf(ParseResult parse, TransitionSystem system)
    {
        ItemExits.RequireStates(system);
        string[] groups = [.. system.Processes.Select(one => one.Group).Distinct()];
        if (parse.GetValue(process) is { } given)
            return PlaceOf(system, Names.Resolve("process", given, groups, $" of {system.Name}"));
        string[] said = [.. groups.Where(group =>
            system.Processes[PlaceOf(system, group)].Items.Any(item => item.IsReorderable || item.IsOptional))];
        if (said.Length == 1)
            return PlaceOf(system, said[0]);
        string[] lists = [.. groups.Where(group => IsList(system, PlaceOf(system, group)))];
        return lists.Length == 1 ? PlaceOf(system, lists[0])
            : lists.Length == 0 ? throw UserException.Usage(
                $"No process of {system.Name} is a list of at least {ItemsMin} items: name one with --process.")
            : throw UserException.Usage($"Whose list is to be put in order? --process {Sentences.Either(lists)}.");
    }

    /// <summary>The steps that may be put in.</summary>
    public IReadOnlyList<string> Inserted(ParseResult parse) =>
        [.. Listed(parse.GetValue(insert)).Select(name => name.Trim())];

    static int PlaceOf(TransitionSystem system, string group) =>
        system.Processes.IndexOf(system.Processes.First(one => one.Group == group));

    static bool IsList(TransitionSystem system, int place)
    {
        try
        {
            return new ItemExits(system, place).Items.Length >= ItemsMin;
        }
        catch (ItemException)
        {
            return false;
        }
    }

    /// <summary>What may change in the list of a process.</summary>
    public OrderOptions Of(ParseResult parse, TransitionSystem system, int place, SearchOptions search)
    {
        var items = system.Processes[place].Items;
        string[] names = [.. items.Select(item => item.Name)];
        int Item(string given) =>
            Array.IndexOf(names, Names.Resolve("item", given.Trim(), names, $" of {system.Processes[place].Group}"));
        var said = OrderOptions.OfSpec(items, search, parse.GetValue(all));
        return said with
        {
            Keep = [.. (parse.GetValue(keep) ?? []).SelectMany(text => Pairs(text, Item))],
            Fixed = said.Fixed.Union(Listed(parse.GetValue(fix)).Select(Item)).ToHashSet(),
            Optional = said.Optional.Union(Listed(parse.GetValue(drop)).Select(Item)).ToHashSet(),
        };
    }

    /// <summary>The same as words of a command line, every name in full.</summary>
    public IEnumerable<string> Words(ParseResult parse, TransitionSystem system, int place)
    {
        var (items, given) = (system.Processes[place].Items, Of(parse, system, place, new SearchOptions()));
        var said = OrderOptions.OfSpec(items, new SearchOptions(), parse.GetValue(all));
        string Names(IEnumerable<int> some) =>
            ShellWord.Quoted(string.Join(',', some.Order().Select(item => items[item].Name)));
        List<string> words = ["--process", system.Processes[place].Group];
        foreach (var (first, second) in given.Keep)
            words.AddRange(["--keep", ShellWord.Quoted($"{items[first]} < {items[second]}")]);
        if (given.Fixed.Except(said.Fixed).ToList() is { Count: > 0 } more)
            words.AddRange(["--fix", Names(more)]);
        if (given.Optional.Except(said.Optional).ToList() is { Count: > 0 } dropped)
            words.AddRange(["--drop", Names(dropped)]);
        if (Inserted(parse) is { Count: > 0 } inserted)
            words.AddRange(["--insert", ShellWord.Quoted(string.Join(',', inserted))]);
        if (parse.GetValue(all))
            words.Add("--all");
        return words;
    }

    static IEnumerable<string> Listed(string[]? given) =>
        (given ?? []).SelectMany(text => text.Split(',', StringSplitOptions.RemoveEmptyEntries));

    static IEnumerable<(int, int)> Pairs(string text, Func<string, int> item)
    {
        var parts = text.Split('<');
        if (parts.Length < 2 || parts.Any(string.IsNullOrWhiteSpace))
            throw UserException.Usage($"'{text}' keeps nothing; write --keep 'A < B'.");
        List<int> items = [.. parts.Select(item)];
        return items.Zip(items.Skip(1));
    }
}
