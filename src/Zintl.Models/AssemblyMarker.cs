namespace Zintl.Models;

/// <summary>Marks the assembly.</summary>
internal static class AssemblyMarker;
