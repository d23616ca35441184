using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Quiesce.Explicit;
using Quiesce.Ir;
using Quiesce.Ir.Passes;
using Quiesce.Ir.Verdicts;

namespace Quiesce.Tests.Agreement;

/// <summary>
/// A system with store buffers reaches what a machine reaches that is written from the rules of x86-TSO and PSO alone,
/// on random programs: the same memories, registers and positions.
/// </summary>
public class StoreBuffersAgree
{
    const int Words = 2, Cells = 3, ValueMax = 2;

    enum Kind { Store, Load, Copy, Toggle, Swap, Fence, FenceOthers, WriteFence }

    /// <summary>Cells 0 and 1 lie in one word.</summary>
    sealed record Instruction(Kind Kind, int Cell, int Value, Access Access);

    static readonly Gen<Instruction> Instructions =
        from kind in Gen.Elements(
            Kind.Store, Kind.Store, Kind.Store, Kind.Load, Kind.Load, Kind.Copy, Kind.Toggle, Kind.Swap, Kind.Fence,
            Kind.FenceOthers, Kind.WriteFence)
        from cell in Gen.Choose(0, Cells - 1)
        from value in Gen.Choose(0, ValueMax)
        from access in kind switch
        {
            Kind.Store or Kind.Copy => Gen.Elements(Access.Store, Access.Store, Access.ReleaseStore),
            Kind.Swap => Gen.Elements(Access.Modify, Access.FullModify),
            _ => Gen.Constant(Access.Update),
        }
        select new Instruction(kind, cell, value, access);

    static readonly Gen<Instruction[][]> Programs =
        from threads in Gen.Choose(2, 3)
        from program in Gen.Choose(1, threads == 2 ? 5 : 3).SelectMany(count => Instructions.ArrayOf(count))
            .ArrayOf(threads)
        select program;

    [Theory]
    [InlineData(MemoryModel.Tso)]
    [InlineData(MemoryModel.Pso)]
    public void On_random_programs(MemoryModel model)
    {
        var (all, weak) = (0, 0);
        Seeds.Check(30, seed =>
        {
            var program = Programs.Sample(1, new Rnd(seed), 1).Single();
            var system = SystemOf(program);
            var buffered = StoreBuffers.Apply(system, model, lengthMax: 64);
            // No buffer was too short.
            Assert.DoesNotContain(buffered.Bounds, bound => bound.Name == StoreBuffers.LengthBound);
            var search = new ReferenceSearch(buffered);
            var reached = search.States.Select(state => Shown(state.Values[..system.StateLength])).ToHashSet();
            Assert.Equal(new Machine(program, model).Reachable().Order(), reached.Order());
            foreach (var property in buffered.Properties)
                Assert.Null(search.Shortest(property));
            all++;
            weak += reached.Count > new ReferenceSearch(system).Distinct ? 1 : 0;
        });
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.InRange(weak, all / 4, all);
    }

    // Nobody waits for ever, and everybody is fair: they all end, or leave the domain with some store. Who need not go on
    // may rest in front of it.
    [Theory]
    [InlineData(MemoryModel.Sc)]
    [InlineData(MemoryModel.Tso)]
    [InlineData(MemoryModel.Pso)]
    public void Who_can_only_store_what_does_not_fit_does_not_rest(MemoryModel model)
    {
        var (leaves, rests) = (0, 0);
        Seeds.Check(25, seed =>
        {
            Instruction[][] program =
            [
                .. Programs.Sample(1, new Rnd(seed), 1).Single().Select(thread => thread.Select(instruction =>
                    instruction is { Kind: Kind.Store, Value: ValueMax }
                        ? instruction with { Value = ValueMax + 1 }
                        : instruction).ToArray()),
            ];
            Verdict Ends(IEnumerable<int> fair) => ExhaustiveSearch.Run(
                StoreBuffers.Apply(SystemOf(program, [.. fair]), model), new SearchOptions { Threads = 1, Compile = false })
                .Verdicts.Single(verdict => verdict.Property.Kind == PropertyKind.Liveness);
            var all = Enumerable.Range(0, program.Length).ToList();
            Assert.Equal(Answer.Holds, Ends(all).Answer);
            var own = all.Where(thread => program[thread].Any(Leaves)).ToList();
            leaves += own.Count > 0 ? 1 : 0;
            if (own is not [var only])
                return;
            rests++;
            Assert.Equal(Answer.Violated, Ends(all.Where(thread => thread != only)).Answer);
        });
        if (Environment.GetEnvironmentVariable("QUIESCE_SEED") is null)
            Assert.All([leaves, rests], count => Assert.InRange(count, 5, int.MaxValue));
    }

    static bool Leaves(Instruction instruction) => instruction is { Kind: Kind.Store, Value: > ValueMax };

    static string Shown(IEnumerable<int> values) => string.Join(' ', values);

    // Variables: the cells, then a register and a program counter for each thread.
    static TransitionSystem SystemOf(Instruction[][] program, params IReadOnlyCollection<int> fair)
    {
        var builder = new SystemBuilder { Name = "random" };
        var cells = Enumerable.Range(0, Cells)
            .Select(cell => builder.AddVariable(
                $"x{cell}", Domain.Range(0, ValueMax), [[0]], kind: VariableKind.Memory, word: cell < Words ? "w" : null))
            .ToList();
        foreach (var (thread, instructions) in program.Index())
        {
            var register = builder.AddVariable(
                $"r{thread}", Domain.Range(0, ValueMax), [[0]], kind: VariableKind.Local, owner: $"T{thread}");
            var positions = Domain.Enum(
                $"pc{thread}", [.. instructions.Select((_, k) => $"S{k}"), TransitionSystem.Done]);
            var pc = builder.AddVariable(
                $"pc{thread}", positions, [[0]], kind: VariableKind.ProgramCounter, owner: $"T{thread}");
            var process = builder.AddProcess(
                new Process { Name = $"T{thread}", Group = $"T{thread}", ProgramCounter = pc });
            foreach (var (k, instruction) in instructions.Index())
                builder.AddAction(new GuardedAction
                {
                    Name = $"S{k}",
                    Step = $"S{k}",
                    Process = process,
                    Guard = Expr.Equal(Expr.Read(pc), Expr.Constant(positions, k)),
                    Updates =
                    [
                        .. UpdatesOf(instruction, cells[instruction.Cell], register),
                        new Update(pc, null, Expr.Constant(positions, k + 1)),
                    ],
                    Fence = instruction.Kind switch
                    {
                        Kind.Fence => MemoryFence.Full,
                        Kind.WriteFence => MemoryFence.Write,
                        _ => MemoryFence.None,
                    },
                    FencedProcesses = instruction.Kind == Kind.FenceOthers
                        ? [.. Enumerable.Range(0, program.Length).Where(other => other != process)] : [],
                });
        }
        foreach (var thread in fair)
            builder.AddFairness(new Fairness($"T{thread}", FairnessStrength.Weak,
                [.. builder.Actions.Where(action => action.Process == thread).Select(action => action.Index)]));
        if (fair.Count > 0)
            builder.AddProperty(new Quiesce.Ir.Property
            {
                Name = "Ends",
                Kind = PropertyKind.Liveness,
                Predicate = Expr.True,
                Temporal = new Temporal(TemporalOp.Eventually, Expr.And(
                    builder.Processes.Select(process => Expr.Equal(
                        process.Position!,
                        Expr.Constant(process.ProgramCounter!.Domain, process.ProgramCounter.Domain.High))))),
            });
        return builder.Build();
    }

    static Update[] UpdatesOf(Instruction instruction, Variable cell, Variable register)
    {
        var (old, value) = (Expr.Read(cell), Expr.Int(instruction.Value));
        return instruction.Kind switch
        {
            Kind.Store => [new Update(cell, null, value, instruction.Access)],
            Kind.Load => [new Update(register, null, old)],
            Kind.Copy => [new Update(cell, null, Expr.Read(register), instruction.Access)],
            Kind.Toggle => [new Update(cell, null, Expr.Subtract(Expr.Int(ValueMax), old), Access.Update)],
            Kind.Swap => [new Update(register, null, old), new Update(cell, null, value, instruction.Access)],
            Kind.Fence or Kind.FenceOthers or Kind.WriteFence => [],
            _ => throw new ArgumentOutOfRangeException(nameof(instruction)),
        };
    }

    /// <summary>Threads with lists of pending writes, as the rules have it; nothing here comes from the pass.</summary>
    sealed class Machine(Instruction[][] program, MemoryModel model)
    {
        // A pending write: of a cell, a value or "toggle", perhaps a release; or a mark between writes.
        sealed record Pending(int Cell, int? Value, bool IsRelease, bool IsMark = false)
        {
            public int Word => Cell < Words ? 0 : Cell;
        }

        sealed record Configuration(
            ImmutableArray<int> Memory,
            ImmutableArray<int> Registers,
            ImmutableArray<int> Positions,
            ImmutableArray<ImmutableArray<Pending>> Buffers)
        {
            public string Visible => Shown(
                Memory.Concat(Enumerable.Range(0, Positions.Length).SelectMany(k => new[] { Registers[k], Positions[k] })));

            public string Key => Visible + string.Join(';', Buffers.Select(buffer => string.Join(',', buffer)));
        }

        public HashSet<string> Reachable()
        {
            var none = Enumerable.Repeat(0, program.Length).ToImmutableArray();
            var open = new Queue<Configuration>(
                [new([.. Enumerable.Repeat(0, Cells)], none, none, [.. program.Select(_ => ImmutableArray<Pending>.Empty)])]);
            var seen = new HashSet<string> { open.Peek().Key };
            var visible = new HashSet<string>();
            while (open.TryDequeue(out var configuration))
            {
                visible.Add(configuration.Visible);
                foreach (var thread in Enumerable.Range(0, program.Length))
                    foreach (var next in Drains(configuration, thread).Concat(Steps(configuration, thread)))
                        if (seen.Add(next.Key))
                            open.Enqueue(next);
            }
            return visible;
        }

        IEnumerable<Configuration> Drains(Configuration now, int thread)
        {
            var buffer = now.Buffers[thread];
            for (var k = 0; k < buffer.Length; k++)
            {
                var pending = buffer[k];
                var isFree = model == MemoryModel.Tso || pending.IsRelease || pending.IsMark
                    ? k == 0
                    : buffer.Take(k).All(older => !older.IsMark && older.Word != pending.Word);
                if (!isFree)
                    continue;
                var memory = pending.IsMark ? now.Memory : now.Memory.SetItem(
                    pending.Cell, pending.Value ?? ValueMax - now.Memory[pending.Cell]);
                yield return now with
                {
                    Memory = memory,
                    Buffers = now.Buffers.SetItem(thread, buffer.RemoveAt(k)),
                };
            }
        }

        IEnumerable<Configuration> Steps(Configuration now, int thread)
        {
            var position = now.Positions[thread];
            if (position == program[thread].Length)
                yield break;
            var instruction = program[thread][position];
            var (buffer, cell, word) =
                (now.Buffers[thread], instruction.Cell, new Pending(instruction.Cell, null, false).Word);
            var after = now with { Positions = now.Positions.SetItem(thread, position + 1) };
            var isLocked = instruction.Kind is Kind.Toggle or Kind.Swap && model == MemoryModel.Tso;
            if ((isLocked || instruction.Kind == Kind.Fence || instruction.Access == Access.FullModify) && buffer.Length > 0)
                yield break;
            var ofWord = buffer.Where(pending => !pending.IsMark && pending.Word == word).ToList();
            Configuration Append(Pending pending) =>
                after with { Buffers = after.Buffers.SetItem(thread, buffer.Add(pending)) };
            switch (instruction.Kind)
            {
                case Kind.Store or Kind.Copy:
                    yield return Append(new Pending(
                        cell,
                        instruction.Kind == Kind.Store ? instruction.Value : now.Registers[thread],
                        instruction.Access == Access.ReleaseStore && model == MemoryModel.Pso));
                    break;
                case Kind.Load when ofWord.All(pending => pending.Value is not null):
                    var own = ofWord.LastOrDefault(pending => pending.Cell == cell);
                    yield return after with
                    {
                        Registers = after.Registers.SetItem(thread, own?.Value ?? now.Memory[cell]),
                    };
                    break;
                case Kind.Toggle when model == MemoryModel.Pso:
                    yield return Append(new Pending(cell, null, false));
                    break;
                case Kind.Toggle:
                    yield return after with { Memory = now.Memory.SetItem(cell, ValueMax - now.Memory[cell]) };
                    break;
                case Kind.Swap when ofWord.Count == 0:
                    yield return after with
                    {
                        Memory = now.Memory.SetItem(cell, instruction.Value),
                        Registers = after.Registers.SetItem(thread, now.Memory[cell]),
                    };
                    break;
                case Kind.WriteFence when model == MemoryModel.Pso && buffer.Length > 0:
                    yield return Append(new Pending(-1, null, false, IsMark: true));
                    break;
                case Kind.FenceOthers when now.Buffers.RemoveAt(thread).Any(other => other.Length > 0):
                    break;
                case Kind.Fence or Kind.FenceOthers or Kind.WriteFence:
                    yield return after;
                    break;
            }
        }
    }
}
