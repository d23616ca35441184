using Quiesce.Ir;

namespace Quiesce.Cli;

static class Invariants
{
    public static Property Parse(TransitionSystem system, string text) =>
        throw UserException.Usage($"'{text}': no parser for {system}.");
}
