namespace Quiesce.Language;

/// <summary>
/// A part of a protocol with variables of its own: a mutex, a completion, a kthread. Hold it in a
/// field; its variables are named after that field (<c>cleaner.shouldStop</c>). A method of it
/// called inside a step becomes part of that step; a method in a process's list is a step of its
/// own. Where its variables are <c>internal</c> fields, a protocol's lemmas can speak of them.
/// </summary>
public abstract class Component : Model;
