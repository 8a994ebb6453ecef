using System.Runtime.InteropServices;
using Zintl.Materials.Input;

namespace Zintl.Cells.Files;

/// <summary>Writes a file whole or not at all: under a temporary name, flushed to the disk, then renamed. What stood there before stays until the rename.</summary>
public static class AtomicFile
{
    private const int FileSizeSignal = 25;

    /// <summary>A limit on file sizes (ulimit -f) shall be an error with a cause like a full disk, not the end of the process: SIGXFSZ is taken and ignored.</summary>
    private static readonly PosixSignalRegistration? SizeLimit =
        OperatingSystem.IsWindows() ? null : PosixSignalRegistration.Create((PosixSignal)FileSizeSignal, static context => context.Cancel = true);

    /// <summary>Writes a file; its folder must exist.</summary>
    /// <param name="path">The file.</param>
    /// <param name="content">All of it.</param>
    /// <exception cref="InputException">The file could not be written; nothing was left behind and nothing was lost.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        GC.KeepAlive(SizeLimit);
        string temporary = TemporaryName(path);
        try
        {
            using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure) when (IsFileFailure(failure))
        {
            Remove(temporary);
            throw new InputException(Fault(path, failure));
        }
    }

    /// <summary>Name beside the file that no other process uses.</summary>
    public static string TemporaryName(string path) => path + ".tmp" + Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether the file system refused; .NET reports a file over the size limit (EFBIG) and an impossible name as argument exceptions.</summary>
    public static bool IsFileFailure(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException;

    /// <summary>What a failed write tells the user.</summary>
    public static InputFault Fault(string path, Exception failure) => new(path, "file", failure.Message, "a file that can be written");

    /// <summary>Removes a file if it is there and can be removed.</summary>
    public static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (IsFileFailure(failure))
        {
            // The cause of the failed write is what the user must read; a temporary that cannot be removed adds nothing.
        }
    }
}
