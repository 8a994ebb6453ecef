using Zintl.Materials.Input;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Faults that the material library finds when a cell file asks for something.</summary>
internal static class LibraryFaults
{
    /// <summary>A name the library does not know is a fault of the cell file; a fault in the library's own files keeps its place.</summary>
    public static void Add(InputException input, string place, string orElse, FileFaults faults)
    {
        foreach (InputFault fault in input.Faults)
        {
            if (fault.File.Length == 0) faults.Add(place, fault.Found, fault.Expected + orElse);
            else faults.All.Add(fault.File, fault.Path, fault.Found, fault.Expected);
        }
    }
}
