using System.Collections.Immutable;
using Zintl.Cells.HalfCells;
using Zintl.Models.Particles;

namespace Zintl.Analysis.Verification.Exact;

/// <summary>Diffusion in a rigid sphere of constant diffusivity against <see cref="SphericalDiffusion"/>: errors over N R/D and over the whole uptake.</summary>
internal static class SphereChecks
{
    private const double Radius = 1e-6;
    private const double Diffusivity = 1e-14;
    private const double TimeScale = Radius * Radius / Diffusivity;
    private const int Steps = 1000;

    // 9.5e-5 is what second-order finite volumes leave with 40 cells at 0.05; extrapolated, the fourth order and the time steps are left. A surface that was
    // suddenly held has no smooth expansion in the width of the cells: nothing to extrapolate.
    public static ImmutableArray<ExactTest> All { get; } =
    [
        new("sphere, constant influx to 0.05 R2/D, 40 cells", () => ConstantInflux(0.05, 40), 1e-4),
        new("sphere, constant influx to 0.05 R2/D, extrapolated from 20 and 40", () => Extrapolated(cells => ConstantInflux(0.05, cells)), 1e-5),
        new("sphere, constant influx to 0.2 R2/D, extrapolated from 20 and 40", () => Extrapolated(cells => ConstantInflux(0.2, cells)), 1e-5),
        new("sphere, surface held to 0.05 R2/D, 40 cells", () => SurfaceStep(0.05, 40), 2e-4),
        new("sphere, surface held to 0.2 R2/D, 40 cells", () => SurfaceStep(0.2, 40), 2e-4),
    ];

    private static double Extrapolated(Func<int, double> error) => (4 * error(40) - error(20)) / 3;

    // Influx N R/D = 0.5 from x = 0.1; U = 1 - x makes the potential of the surface its stoichiometry.
    private static double ConstantInflux(double time, int cells)
    {
        const double influx = 0.5, start = 0.1;
        ParticleMarch march = March(start, cells);
        for (int i = 0; i < Steps; i++) march.Step(time * TimeScale / Steps, 3 * influx / TimeScale);
        return (1 - march.Surface.Potential - start) / influx - SphericalDiffusion.ConstantInflux(time, 1);
    }

    // The surface is held at x = 0.9 from x = 0.1; steps grow as the layer does.
    private static double SurfaceStep(double time, int cells)
    {
        const double start = 0.1, held = 0.9;
        ParticleMarch march = March(start, cells);
        double elapsed = 0;
        for (int i = 1; i <= Steps; i++)
        {
            double next = time * TimeScale * Math.Pow((double)i / Steps, 3);
            march.Hold(next - elapsed, 1 - held);
            elapsed = next;
        }

        return (march.Stoichiometry - start) / (held - start) - SphericalDiffusion.SurfaceStep(time);
    }

    private static ParticleMarch March(double start, int cells)
    {
        TabulatedSolid solid = new([0, 1], [1, 0], [Diffusivity, Diffusivity], [1, 1]);
        return new ParticleMarch(new FickianParticle(solid, RadialMesh.Uniform(new ParticleGeometry(ParticleShape.Sphere, Radius), cells)), start);
    }
}
