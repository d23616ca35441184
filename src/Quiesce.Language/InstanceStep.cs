namespace Quiesce.Language;

/// <summary>An atomic step of a process with several instances, told which one runs it: 0, 1, ...</summary>
public delegate void InstanceStep(int self);
