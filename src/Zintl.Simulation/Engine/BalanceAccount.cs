using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Integration;

namespace Zintl.Simulation.Engine;

/// <summary>Keeps the balances of a run, and charge and energy of its steps by the trapezoidal rule over accepted time steps.</summary>
internal sealed class BalanceAccount
{
    private readonly CellInventory first;
    private readonly double guestScale;
    private readonly int lane;
    private double guest, charge, salt, volume, passed, energy, heat, energyPassed, gibbs;
    private double lastTime, lastPower, lastHeat, stepPassed;

    public BalanceAccount(CellDesign design, ICellModel model, ReadOnlySpan<double> state, int lane)
    {
        this.lane = lane;
        first = model.Inventory(state, lane);
        guestScale = design.NominalCapacity / design.Area / PhysicalConstants.Faraday;
    }

    /// <summary>Charge since the step began, discharge positive, [C/m2].</summary>
    public double StepCharge => passed - stepPassed;

    /// <summary>Energy delivered since the step began, [J/m2].</summary>
    public double StepEnergy { get; private set; }

    public BalanceSheet Sheet => new(guest, charge, salt, volume, energyPassed > 0 && gibbs != 0 ? Math.Abs(energy + heat + gibbs) / energyPassed : null);

    public void Save(BinaryWriter writer) =>
        writer.WriteAll([guest, charge, salt, volume, passed, energy, heat, energyPassed, gibbs, lastTime, lastPower, lastHeat, stepPassed, StepEnergy]);

    public void Restore(BinaryReader reader)
    {
        double[] saved = new double[14];
        reader.ReadAll(saved);
        (guest, charge, salt, volume, passed, energy, heat) = (saved[0], saved[1], saved[2], saved[3], saved[4], saved[5], saved[6]);
        (energyPassed, gibbs, lastTime, lastPower, lastHeat, stepPassed, StepEnergy) = (saved[7], saved[8], saved[9], saved[10], saved[11], saved[12], saved[13]);
    }

    public void BeginStep(double time, in CellReading reading)
    {
        (lastTime, lastPower, lastHeat) = (time, reading.CurrentDensity * reading.Voltage, reading.Heat);
        stepPassed = passed;
        StepEnergy = 0;
    }

    public void Add(double time, in CellReading reading, ICellModel model, ReadOnlySpan<double> state)
    {
        double dt = time - lastTime, power = reading.CurrentDensity * reading.Voltage, delivered = 0.5 * dt * (power + lastPower);
        StepEnergy += delivered;
        energy += delivered;
        energyPassed += Math.Abs(delivered);
        heat += 0.5 * dt * (reading.Heat + lastHeat);
        (lastTime, lastPower, lastHeat) = (time, power, reading.Heat);
        CellInventory now = model.Inventory(state, lane);
        passed = now.Passed;
        double moles = passed / PhysicalConstants.Faraday, gained = now.PositiveGuest - first.PositiveGuest, lost = first.NegativeGuest - now.NegativeGuest;
        guest = Math.Max(guest, Math.Abs(gained - moles) / guestScale);
        if (first.NegativeGuest > 0) charge = Math.Max(charge, Math.Abs(gained - lost) / guestScale);
        salt = Math.Max(salt, Math.Abs(now.Salt / first.Salt - 1));
        volume = Math.Max(volume, Math.Abs(now.Electrolyte / first.Electrolyte - 1));
        gibbs = now.GibbsEnergy - first.GibbsEnergy;
    }
}
