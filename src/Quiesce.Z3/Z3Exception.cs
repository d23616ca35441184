namespace Microsoft.Z3;

/// <summary>Z3 rejected or gave up a call; the message is Z3's.</summary>
public class Z3Exception(string message) : Exception(message);
