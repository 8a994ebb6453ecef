namespace Zintl.Cells.Protocols;

/// <summary>
/// Numbers the cycles of a protocol from 1. Every pass of a repeat begins a cycle, except that rests before the first pass belong to it.
/// After a repeat, rests still belong to its last pass; the first other step begins a cycle.
/// </summary>
internal struct CycleCounter()
{
    private int cycle = 1;
    private bool worked;
    private bool repeatEnded;

    public void BeginPass()
    {
        if (worked) Advance();
        repeatEnded = false;
    }

    public void EndRepeat() => repeatEnded = true;

    /// <summary>The cycle of the next step.</summary>
    public int Next(bool rests)
    {
        if (rests) return cycle;
        if (repeatEnded && worked) Advance();
        repeatEnded = false;
        worked = true;
        return cycle;
    }

    private void Advance()
    {
        cycle++;
        worked = false;
    }
}
