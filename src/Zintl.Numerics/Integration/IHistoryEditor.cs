namespace Zintl.Numerics.Integration;

/// <summary>Lets a problem say, at an accepted step, what of the past no longer holds.</summary>
public interface IHistoryEditor
{
    /// <summary>Slot <paramref name="slot"/> starts anew: as if it always had been <paramref name="value"/>.</summary>
    void Forget(int slot, double value);

    /// <summary>
    /// The past changes of slot <paramref name="from"/>, times <paramref name="weight"/>, are added to those of slot <paramref name="to"/>: what one slot hands over to
    /// another stays in the balance of earlier steps too.
    /// </summary>
    void Carry(int from, int to, double weight);

    /// <summary>The solution has a kink here: the next step starts at order one (the step length is kept).</summary>
    void ReduceOrder();
}
