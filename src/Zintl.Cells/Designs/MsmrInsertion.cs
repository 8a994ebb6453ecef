using System.Collections.Immutable;
using Zintl.Numerics.Functions;

namespace Zintl.Cells.Designs;

/// <summary>Multi-species, multi-reaction thermodynamics (Verbrugge 2017, doi:10.1149/2.0341708jes): x is a sum of galleries, transport runs on the potential.</summary>
public sealed record MsmrInsertion : InsertionDesign
{
    /// <summary>Concentration at stoichiometry 1, [mol/m3].</summary>
    public required double MaximumConcentration { get; init; }

    /// <summary>U at the start, [V].</summary>
    public required double InitialPotential { get; init; }

    public required ImmutableArray<MsmrGallery> Galleries { get; init; }

    /// <summary>D of (x, T), [m2/s].</summary>
    public required Function2D Diffusivity { get; init; }

    /// <summary>dU/dT of (x, T), [V/K].</summary>
    public Function2D EntropicChange { get; init; } = new ConstantFunction(0);
}
