namespace Quiesce.Language;

/// <summary>An atomic step: a method that records its guard and its updates.</summary>
public delegate void Step();
