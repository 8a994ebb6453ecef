namespace Zintl.Models.PorousElectrodes;

/// <summary>A cell at one moment; the overpotentials add up: Voltage = open-circuit voltage of the mean surface + all others.</summary>
public readonly record struct CellReading
{
    /// <summary>Discharge positive, [A/m2].</summary>
    public double CurrentDensity { get; init; }

    /// <summary>[V].</summary>
    public double Voltage { get; init; }

    /// <summary>[K].</summary>
    public double Temperature { get; init; }

    /// <summary>Mean stoichiometry of the negative electrode, material by material weighted with its sites, [-]; NaN-free: 0 in a half-cell.</summary>
    public double NegativeStoichiometry { get; init; }

    /// <summary>The same of the positive (working) electrode.</summary>
    public double PositiveStoichiometry { get; init; }

    /// <summary>Open-circuit voltage of the particle surfaces, averaged with the currents' share (the volumes' at rest), [V].</summary>
    public double SurfaceVoltage { get; init; }

    /// <summary>Charge transfer at both electrodes as it adds to the voltage, [V].</summary>
    public double Reaction { get; init; }

    /// <summary>Drop across films and inside poorly conducting particles as it adds to the voltage, [V].</summary>
    public double Film { get; init; }

    /// <summary>Electrolyte, ohmic and by concentration, as it adds to the voltage, [V].</summary>
    public double Electrolyte { get; init; }

    /// <summary>Solid and contacts as it adds to the voltage, [V].</summary>
    public double Solid { get; init; }

    /// <summary>Metal counter electrode as it adds to the voltage, [V]; 0 in a full cell.</summary>
    public double Counter { get; init; }

    /// <summary>Working electrode against a reference in the middle of the separator, [V]: the three-electrode reading.</summary>
    public double PositivePotential { get; init; }

    /// <summary>Negative (or metal) electrode against that reference, [V].</summary>
    public double NegativePotential { get; init; }

    /// <summary>phi_s - phi_e of the alloy at the separator, [V]: below 0 sodium may plate.</summary>
    public double PlatingMargin { get; init; }

    /// <summary>Salt at the left end, [mol/m3].</summary>
    public double LeftSalt { get; init; }

    /// <summary>Salt at the right end, [mol/m3].</summary>
    public double RightSalt { get; init; }

    /// <summary>Smallest salt concentration, [mol/m3].</summary>
    public double SmallestSalt { get; init; }

    /// <summary>Thickness of the negative electrode, [m]; 0 in a half-cell.</summary>
    public double NegativeThickness { get; init; }

    /// <summary>Thickness of the positive (working) electrode, [m].</summary>
    public double PositiveThickness { get; init; }

    /// <summary>Smallest porosity anywhere in the electrodes, [-].</summary>
    public double SmallestPorosity { get; init; }

    /// <summary>Pressure on the stack, [Pa].</summary>
    public double Pressure { get; init; }

    /// <summary>Electrolyte left in the reservoir, [m3/m2].</summary>
    public double Reservoir { get; init; }

    /// <summary>All heat, [W/m2].</summary>
    public double Heat { get; init; }

    /// <summary>Smallest distance of a particle surface from being unable to carry its current, relative, [-]; falls through 0.</summary>
    public double Reserve { get; init; }
}
