namespace Zintl.Simulation.Sensitivities;

/// <summary>Rows of a run with sensitivities as columns; those of a first run tell later ones where theirs belong.</summary>
internal sealed class SensitivityRows(int parameters)
{
    private readonly List<double>[] sensitivities = [.. Enumerable.Range(0, parameters).Select(_ => new List<double>())];
    private readonly List<double> within = [];

    /// <summary>[s].</summary>
    public List<double> Time { get; } = [];

    /// <summary>Number of the step of each row.</summary>
    public List<int> Step { get; } = [];

    /// <summary>[V].</summary>
    public List<double> Voltage { get; } = [];

    public int Count => Time.Count;

    /// <summary>dV/d ln p of one parameter, [V].</summary>
    public IReadOnlyList<double> Sensitivity(int parameter) => sensitivities[parameter];

    /// <summary>Times since the step began of the rows of one step, [s].</summary>
    public double[] WithinStep(int step) => [.. Enumerable.Range(0, Count).Where(row => Step[row] == step).Select(row => within[row])];

    /// <summary>One row.</summary>
    /// <param name="step">Number of the step.</param>
    /// <param name="began">When it began, [s].</param>
    /// <param name="since">Time since then, [s].</param>
    /// <param name="voltage">[V].</param>
    /// <param name="slopes">dV/d ln p of each parameter, [V].</param>
    public void Add(int step, double began, double since, double voltage, ReadOnlySpan<double> slopes)
    {
        Step.Add(step);
        Time.Add(began + since);
        within.Add(since);
        Voltage.Add(voltage);
        for (int k = 0; k < sensitivities.Length; k++) sensitivities[k].Add(slopes[k]);
    }
}
