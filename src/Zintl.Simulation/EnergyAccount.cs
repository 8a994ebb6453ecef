using Zintl.Models.HalfCells;

namespace Zintl.Simulation;

/// <summary>Charge and energy through the terminals and heat of the overpotentials, by the trapezoidal rule over the recorded rows of a step.</summary>
internal sealed class EnergyAccount
{
    private CellState last;
    private double lastHeat;
    private double lastTime;
    private bool hasLast;

    /// <summary>Charge of the step, [C]; positive charges.</summary>
    public double Charge { get; private set; }

    /// <summary>Energy of the step, [J]; positive charges.</summary>
    public double Energy { get; private set; }

    /// <summary>Energy through the terminals over the run, [J]; positive charges.</summary>
    public double TotalEnergy { get; private set; }

    /// <summary>Heat over the run, [J].</summary>
    public double Heat { get; private set; }

    /// <summary>The sum of the magnitudes of all energy passed, [J].</summary>
    public double EnergyPassed { get; private set; }

    public void Begin(double time)
    {
        (Charge, Energy) = (0, 0);
        lastTime = time;
        hasLast = false;
    }

    public void Add(double time, in CellState cell, double heat)
    {
        double dt = time - lastTime;
        double charge = -0.5 * dt * (cell.Current + (hasLast ? last.Current : cell.Current));
        double energy = -0.5 * dt * (cell.Current * cell.Voltage + (hasLast ? last.Current * last.Voltage : cell.Current * cell.Voltage));
        Charge += charge;
        Energy += energy;
        TotalEnergy += energy;
        Heat += 0.5 * dt * (heat + (hasLast ? lastHeat : heat));
        EnergyPassed += Math.Abs(energy);
        (last, lastHeat, lastTime, hasLast) = (cell, heat, time, true);
    }
}
