using System.Collections.Immutable;
using Zintl.Materials;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Cells.Files.Resolving;

/// <summary>Notes every number on its way into a design, so that none goes in without its source.</summary>
internal sealed class NumberLedger
{
    private readonly ImmutableArray<DesignNumber>.Builder numbers = ImmutableArray.CreateBuilder<DesignNumber>();
    private readonly ImmutableArray<(string, Curve)>.Builder curves = ImmutableArray.CreateBuilder<(string, Curve)>();
    private readonly ImmutableArray<(string, SodiationPath)>.Builder alloys = ImmutableArray.CreateBuilder<(string, SodiationPath)>();

    /// <summary>Notes a number and gives its value in SI.</summary>
    public double Take(string part, string name, Sourced number, string siUnit, string unit)
    {
        numbers.Add(new DesignNumber(part, name, siUnit, unit, number));
        return number.Value;
    }

    /// <summary>Notes a number without a unit and gives it.</summary>
    public double Take(string part, string name, Sourced number) => Take(part, name, number, "-", "-");

    public void Take(string part, Curve curve) => curves.Add((part, curve));

    public void Take(string part, SodiationPath path) => alloys.Add((part, path));

    /// <summary>Everything noted, seen from the electrode that capacities per gram refer to.</summary>
    public DesignSources Close(ElectrodeResolver active, double initialStoichiometry) => new(
        numbers.ToImmutable(), curves.ToImmutable(), alloys.ToImmutable(), active.Hosts, active.SpecificCapacity, active.ChargePerStoichiometry, initialStoichiometry);
}
