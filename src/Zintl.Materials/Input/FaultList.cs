namespace Zintl.Materials.Input;

/// <summary>Collects the faults of any number of files, so that a user sees all of them at once.</summary>
public sealed class FaultList
{
    private readonly List<InputFault> faults = [];

    public int Count => faults.Count;

    public void Add(string file, string path, string found, string expected) => faults.Add(new(file, path, found, expected));

    public void AddRange(FaultList others) => faults.AddRange(others.faults);

    /// <summary>The same list, bound to one file.</summary>
    public FileFaults In(string file) => new(this, file);

    /// <summary>Ends the reading if anything was wrong.</summary>
    /// <exception cref="InputException">At least one fault was found.</exception>
    public void ThrowIfAny()
    {
        if (faults.Count > 0) throw new InputException([.. faults.Distinct()]);
    }
}
