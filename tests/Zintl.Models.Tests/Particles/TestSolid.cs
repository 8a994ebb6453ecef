using Zintl.Models.Particles;

namespace Zintl.Models.Tests.Particles;

/// <summary>A solid solution for tests that swells and whose diffusivity varies tenfold; the numbers are plausible, not data.</summary>
internal static class TestSolid
{
    public static TabulatedSolid Swelling => new(
        [0, 0.1, 0.3, 0.5, 0.8, 1],
        [1.2, 0.8, 0.55, 0.45, 0.2, 0.01],
        [1e-14, 5e-15, 3e-15, 1e-15, 3e-15, 2e-15],
        [1, 1.2, 1.5, 1.9, 2.6, 3]);
}
