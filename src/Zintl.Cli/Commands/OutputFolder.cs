using Zintl.Materials.Input;

namespace Zintl.Cli.Commands;

/// <summary>Makes the folder an output file goes to.</summary>
internal static class OutputFolder
{
    /// <exception cref="InputException">The folder cannot be made.</exception>
    public static void Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new InputException(new InputFault(folder, "output folder", failure.Message, "a folder that can be made and written"));
        }
    }
}
