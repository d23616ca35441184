namespace FsCheck.Xunit;

/// <summary>
/// What the properties of a class, of the classes inside it, or of an assembly have in common.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Assembly)]
public class PropertiesAttribute : PropertyAttribute;
