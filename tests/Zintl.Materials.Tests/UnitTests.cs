namespace Zintl.Materials.Tests;

/// <summary>Published units against SI, read through the library.</summary>
public sealed class UnitTests
{
    [Theory]
    [InlineData("Sn", "density", 7287)]
    [InlineData("Sn", "areaResistance", 20.4e-4)]
    [InlineData("Sn", "youngsModulus", 58.0e9)]
    [InlineData("Sn", "criticalSize", 1.6e-6)]
    [InlineData("Na", "exchangeCurrentDensity", 6.6)]
    [InlineData("Na", "meltingPoint", 370.95)]
    [InlineData("Na", "overpotential", 0.073)]
    [InlineData("Na", "coulombicEfficiency", 0.999)]
    [InlineData("Si", "fractureToughness", 0.9e6)]
    [InlineData("NVP", "sodiumDiffusivity", 1.195e-15)]
    [InlineData("GF-D", "thickness", 675e-6)]
    public void Number_PublishedUnit_IsGivenInSi(string material, string property, double si) =>
        Assert.Equal(1, Repository.Library.Material(material).Number(property)!.Value.Value / si, 1e-6);

    [Fact]
    public void Number_InAState_IsGivenInSi()
    {
        Assert.Equal(1, Repository.Library.Material("Bi").Number("activationEnergy", "charge transfer")!.Value.Value / 32200, 1e-9);
        Assert.Equal(1, Repository.Library.Material("NVP").Number("specificCapacity", "Na3V2(PO4)3")!.Value.Value / (117.6 * 3600), 1e-9);
    }

    /// <summary>A cell volume in A^3 and a molar volume in cm3/mol of one element: 21.31 cm3/mol of bismuth is 35.386 A^3.</summary>
    [Fact]
    public void Volume_CellAndMole_AreOneQuantity()
    {
        Assert.Equal(1, Repository.Library.Phase("Bi").MolarVolume.For()!.Number.Value / (35.386e-30 * 6.02214076e23), 1e-4);
        Assert.Equal(1, Repository.Library.Phase("NaSn").MolarVolume.For()!.Number.Value / (59.704e-30 * 6.02214076e23), 1e-9);
    }

    /// <summary>A range without a value stands for its mean: geometric over a decade or more (1e-16 .. 1e-13 cm2/s), else arithmetic (244 .. 251 %).</summary>
    [Fact]
    public void Range_WithoutValue_StandsForItsMean()
    {
        Sourced wide = Repository.Library.Host("Sb").Number("sodiumDiffusivity")!.Value;
        Assert.Equal(1, wide.Value / Math.Sqrt(wide.Low * wide.High), 1e-12);
        Sourced narrow = Repository.Library.Material("Na").Number("yieldStrength")!.Value;
        Assert.Equal(0.235e6, narrow.Value, 1.0);
    }
}
