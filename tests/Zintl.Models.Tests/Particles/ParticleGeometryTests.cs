using Zintl.Cells.HalfCells;
using Zintl.Models.Particles;
using Zintl.Testing;

namespace Zintl.Models.Tests.Particles;

public sealed class ParticleGeometryTests
{
    public static TheoryData<ParticleShape> Shapes => [ParticleShape.Slab, ParticleShape.Cylinder, ParticleShape.Sphere];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Resistance_OfShells_EqualsQuadrature(ParticleShape shape)
    {
        var geometry = new ParticleGeometry(shape, 2e-6);
        foreach (var (inner, outer) in new[] { (0.2, 1.7), (0.9, 1.0), (1.5, 1.5001) })
        {
            double expected = Quadrature.Integrate(r => Math.Pow(r, 1 - geometry.Dimension), inner, outer);
            Assert.Equal(1, geometry.Resistance(inner, outer) / expected, 1e-12);
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Resistance_OfAThinShell_KeepsItsDigits(ParticleShape shape)
    {
        var geometry = new ParticleGeometry(shape, 2e-6);
        double inner = 0.7, outer = inner + Math.ScaleB(1, -40);
        Assert.Equal(1, geometry.Resistance(inner, outer) / ((outer - inner) * geometry.ResistanceSlope(inner)), 1e-11);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ResistanceSlope_AtBothRadii_EqualsDifferences(ParticleShape shape)
    {
        var geometry = new ParticleGeometry(shape, 2e-6);
        const double inner = 0.6, outer = 1.4, h = 1e-5;
        double byOuter = (geometry.Resistance(inner, outer + h) - geometry.Resistance(inner, outer - h)) / (2 * h);
        double byInner = (geometry.Resistance(inner + h, outer) - geometry.Resistance(inner - h, outer)) / (2 * h);
        Assert.Equal(1, geometry.ResistanceSlope(outer) / byOuter, 1e-8);
        Assert.Equal(1, -geometry.ResistanceSlope(inner) / byInner, 1e-8);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void RadiusOf_TheIntegralOfAGradedVolume_EqualsTheStretchedRadius(ParticleShape shape)
    {
        // J = 1 + 3 rho: r^d = d Int J rho^(d-1) drho = rho^d + 3 d rho^(d+1)/(d+1).
        var geometry = new ParticleGeometry(shape, 2e-6);
        int d = geometry.Dimension;
        const double rho = 0.8;
        double volume = Quadrature.Integrate(s => (1 + 3 * s) * d * Math.Pow(s, d - 1), 0, rho);
        double expected = Math.Pow(Math.Pow(rho, d) + 3.0 * d * Math.Pow(rho, d + 1) / (d + 1), 1.0 / d);
        Assert.Equal(1, geometry.RadiusOf(volume) / expected, 1e-12);
        Assert.Equal(1, geometry.RadiusOf(geometry.HostFraction(rho)) / rho, 1e-15);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void FluxFactor_IsTheSquareOfTheAreaRatio_WithItsExponent(ParticleShape shape)
    {
        var geometry = new ParticleGeometry(shape, 2e-6);
        const double volume = 2.7, h = 1e-5;
        double area = geometry.AreaRatio(geometry.RadiusOf(volume));
        Assert.Equal(1, geometry.FluxFactor(volume) / (area * area), 1e-14);
        double slope = Math.Log(geometry.FluxFactor(volume * (1 + h)) / geometry.FluxFactor(volume * (1 - h))) / (2 * h);
        Assert.Equal(geometry.FluxExponent, slope, 1e-8);
    }

    [Theory]
    [InlineData(ParticleShape.Slab, 2e-6)]
    [InlineData(ParticleShape.Cylinder, 1e-6)]
    [InlineData(ParticleShape.Sphere, 2e-6 / 3)]
    public void LengthPerArea_OfTwoMicrometres_IsTheRadiusOverTheDimension(ParticleShape shape, double expected) =>
        Assert.Equal(1, new ParticleGeometry(shape, 2e-6).LengthPerArea / expected, 1e-14);

    [Theory]
    [InlineData(0)]
    [InlineData(-1e-6)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Constructor_WithAnImpossibleRadius_Throws(double radius) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParticleGeometry(ParticleShape.Sphere, radius));

    [Fact]
    public void Constructor_WithAnUnknownShape_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ParticleGeometry((ParticleShape)4, 1e-6));
}
