using System.Collections.Immutable;

namespace Zintl.Materials.Input;

/// <summary>A user's input cannot be used; all its faults at once. Commands print them and end with exit code 2.</summary>
public sealed class InputException(ImmutableArray<InputFault> faults)
    : Exception(string.Join('\n', faults.Select(fault => fault.ToString())))
{
    public ImmutableArray<InputFault> Faults { get; } = faults;

    public InputException(InputFault fault)
        : this([fault])
    {
    }
}
