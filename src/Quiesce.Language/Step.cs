namespace Quiesce.Language;

/// <summary>An atomic step: a method that records its guard and its updates.</summary>
public delegate void Step();

/// <summary>An atomic step of a process with several instances, told which one runs it: 0, 1, ...</summary>
public delegate void InstanceStep(int self);
