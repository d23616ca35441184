using FsCheck;
using FsCheck.Fluent;
using Quiesce.Explicit.Steps;
using Quiesce.Ir;
using Quiesce.Tests.Agreement;

namespace Quiesce.Tests.Explicit;

public unsafe class PackedLayoutTests
{
    [Fact]
    public void What_is_packed_comes_back_from_random_systems() =>
        Seeds.Check(100, seed => ComesBack(RandomSystems.Number(seed), seed));

    [Fact]
    public void What_is_packed_comes_back_from_many_words() =>
        Assert.All(WideSystems.All, system => ComesBack(system, 1));

    [Fact]
    public void Elements_never_share_bits_and_never_straddle_words()
    {
        foreach (var system in WideSystems.All)
        {
            var layout = new PackedLayout(system);
            var used = new ulong[layout.Words];
            foreach (var variable in system.Variables)
                for (var index = 0; index < variable.Count; index++)
                {
                    var place = layout[variable];
                    if (place.Width == 0)
                        continue;
                    var (word, shift) = (place.WordOf(index), place.ShiftOf(index));
                    Assert.InRange(shift + place.Width, 1, 64);
                    Assert.Equal(0UL, used[word] & place.Mask << shift);
                    used[word] |= place.Mask << shift;
                }
            Assert.Equal(layout.StateBits, used.Sum(word => (int)ulong.PopCount(word)));
        }
    }

    [Fact]
    public void Small_variables_fill_the_gaps_that_large_ones_leave()
    {
        var builder = new SystemBuilder { Name = "gaps" };
        foreach (var bits in new[] { 24, 24, 24, 24, 16, 16 })
            builder.AddVariable($"v{builder.Variables.Count}", Domain.Range(0, (1 << bits) - 1), [[0]]);
        Assert.Equal(2, new PackedLayout(builder.Build()).Words);
    }

    static void ComesBack(TransitionSystem system, ulong seed)
    {
        var layout = new PackedLayout(system);
        var (packed, again) = (new ulong[layout.Words], new ulong[layout.Words]);
        foreach (var state in RandomSystems.StateOf(system).Sample(20, new Rnd(seed), 1))
            fixed (ulong* pointer = packed, pointerAgain = again)
            {
                again.AsSpan().Fill(ulong.MaxValue);
                layout.Pack(state, pointer);
                Assert.Equal(state, layout.Unpack(pointer));
                layout.Pack(layout.Unpack(pointer), pointerAgain);
                Assert.Equal(packed, again);
            }
    }
}
