using Zintl.Models.Particles.Diffusion;

namespace Zintl.Models.Particles;

/// <summary>
/// Fickian diffusion of sodium in a swelling particle, c_h dx/dt = div(c_h D grad x): NFPP, hard carbon, the sets used for verification.
/// A volume ratio that does not depend on the stoichiometry gives Fick's law in a rigid body.
/// </summary>
public sealed class FickianParticle : DiffusionParticle
{
    /// <summary>A particle of a solid solution.</summary>
    public FickianParticle(TabulatedSolid solid, RadialMesh mesh)
        : base(mesh, solid)
    {
    }
}
