namespace Zintl.Models.Particles.Diffusion;

/// <summary>What a finite-volume particle asks of its solid: how it conducts and stores, and what its surface answers.</summary>
public abstract class DiffusingSolid
{
    private protected DiffusingSolid(double minimum, double maximum)
    {
        MinimumStoichiometry = minimum;
        MaximumStoichiometry = maximum;
    }

    /// <summary>Smallest x, [-].</summary>
    public double MinimumStoichiometry { get; }

    /// <summary>Largest x, [-].</summary>
    public double MaximumStoichiometry { get; }

    internal abstract TransportLaw Law { get; }

    /// <summary>Whether the transport potential is smooth in space; fronts of flat plateaus are kinks.</summary>
    internal abstract bool IsSmooth { get; }

    /// <summary>The surface at a transport potential [m2/s], also beyond the range of the solid.</summary>
    internal abstract SurfacePoint Surface(double transportPotential);

    /// <summary>-F times the integral of U dx from <see cref="MinimumStoichiometry"/> to <paramref name="x"/>, [J/mol].</summary>
    internal abstract double GibbsEnergy(double x);
}
