namespace Zintl.Numerics.Integration;

/// <summary>Lets a problem say, at an accepted step, what of the past no longer holds.</summary>
public interface IHistoryEditor
{
    /// <summary>Slot <paramref name="slot"/> starts anew: as if it always had been <paramref name="value"/>.</summary>
    void Forget(int slot, double value);

    /// <summary>The solution has a kink here: the next step starts at order one (the step length is kept).</summary>
    void ReduceOrder();
}
