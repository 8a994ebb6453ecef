using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials.Tests;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("Na15Sn4", 19, 819.686535)]
    [InlineData("Na3V2(PO4)3", 20, 455.761)]
    [InlineData("Na4Fe3(PO4)2P2O7", 26, 623.371)]
    [InlineData("Bi0.39Sn0.61", 1, 153.915456)]
    public void Parse_Formula_CountsAtomsAndMass(string formula, double atoms, double gramsPerMole)
    {
        Composition composition = Composition.Parse(formula);
        Assert.Equal(atoms, composition.Atoms, 1e-12);
        Assert.Equal(1, composition.MolarMass * 1000 / gramsPerMole, 1e-5);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Xx2")]
    [InlineData("Na3(PO4")]
    [InlineData("sn")]
    [InlineData("Na3P)")]
    public void TryParse_NoFormula_ReturnsFalse(string text) => Assert.False(Composition.TryParse(text, out _));
}
