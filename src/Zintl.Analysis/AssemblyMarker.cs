namespace Zintl.Analysis;

/// <summary>Marks the assembly.</summary>
internal static class AssemblyMarker;
