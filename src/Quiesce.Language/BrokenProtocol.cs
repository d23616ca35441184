using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.RegularExpressions;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Language;

/// <summary>A protocol class that no protocol can be made of.</summary>
/// <param name="Name">What the protocol would be called.</param>
public sealed record BrokenProtocol(string Name, ModelException Mistake);
