using Microsoft.Z3;
using Quiesce.Symbolic;
using Quiesce.Symbolic.Solving;

namespace Quiesce.Tests.Symbolic;

public class WatchdogTests
{
    [Fact]
    public void An_interrupt_that_throws_is_tried_again()
    {
        var limits = new Limits(new SymbolicOptions { TimeLimit = TimeSpan.Zero }, "test");
        using var interrupts = new CountdownEvent(3);
        using (new Watchdog(Interrupt, limits))
            Assert.True(interrupts.Wait(TimeSpan.FromMinutes(1)));

        void Interrupt()
        {
            if (!interrupts.IsSet)
                interrupts.Signal();
            throw new Z3Exception("canceled");
        }
    }
}
