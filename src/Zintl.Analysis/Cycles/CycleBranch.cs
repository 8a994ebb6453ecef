namespace Zintl.Analysis.Cycles;

/// <summary>One branch of one cycle: the rows of a record in which current flows one way. Rests carry no charge and are left out.</summary>
public sealed class CycleBranch
{
    public required int Cycle { get; init; }

    public required BranchDirection Direction { get; init; }

    /// <summary>Row of the record behind each point, shape [points].</summary>
    public required int[] Rows { get; init; }

    /// <summary>Charge passed since the branch began, shape [points], [C], rising from 0.</summary>
    public required double[] Charge { get; init; }

    /// <summary>Cell voltage, shape [points], [V].</summary>
    public required double[] Voltage { get; init; }

    /// <summary>Potential of the active host's electrode, shape [points], [V vs Na/Na+]: the voltage of a half-cell.</summary>
    public double[]? Potential { get; init; }

    /// <summary>The branch with the potential of the active host in place of the voltage.</summary>
    public CycleBranch OfHost => Potential is null ? this : new CycleBranch
    {
        Cycle = Cycle,
        Direction = Direction,
        Rows = Rows,
        Charge = Charge,
        Voltage = Potential,
        Stoichiometry = Stoichiometry,
        Energy = Energy,
    };

    /// <summary>Mean stoichiometry of the host, shape [points], mol Na per mol host, [-].</summary>
    public required double[] Stoichiometry { get; init; }

    /// <summary>Energy passed, the integral of V dQ, [J], at least 0 for positive voltages.</summary>
    public required double Energy { get; init; }

    /// <summary>Charge passed by the whole branch, [C].</summary>
    public double TotalCharge => Charge.Length == 0 ? 0 : Charge[^1];

    /// <summary>Charge-averaged voltage, [V]; null where no charge passed.</summary>
    public double? MeanVoltage => TotalCharge > 0 ? Energy / TotalCharge : null;
}
