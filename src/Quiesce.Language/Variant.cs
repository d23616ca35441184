using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Reflection;
using System.Text.RegularExpressions;
using Quiesce.Ir;
using Quiesce.Ir.Passes;

namespace Quiesce.Language;

/// <summary>A member of a protocol's patch enum.</summary>
public sealed record Variant(string Name, string? Sentence);
