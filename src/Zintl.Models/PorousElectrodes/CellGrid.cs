using Zintl.Cells.Designs;

namespace Zintl.Models.PorousElectrodes;

/// <summary>
/// Nodes through the undeformed thickness: negative electrode (none in a half-cell) | separator | positive electrode, finite volumes of equal width in each; and
/// how many cells run side by side. The value of node i and lane l is entry i Width + l of a field.
/// </summary>
internal sealed class CellGrid
{
    /// <param name="design">Gives numbers of volumes; all lanes share them.</param>
    /// <param name="width">1, or 8 cells in lanes.</param>
    public CellGrid(CellDesign design, int width)
    {
        bool resolved = design.Model != ModelKind.SingleParticle;
        Width = width;
        Negative = design.Negative is null ? 0 : resolved ? design.Mesh.Electrode : 1;
        Separator = resolved ? design.Mesh.Separator : 1;
        Positive = resolved ? design.Mesh.Electrode : 1;
    }

    /// <summary>Lanes, 1 or 8.</summary>
    public int Width { get; }

    /// <summary>Nodes of the negative electrode.</summary>
    public int Negative { get; }

    /// <summary>Nodes of the separator.</summary>
    public int Separator { get; }

    /// <summary>Nodes of the positive electrode.</summary>
    public int Positive { get; }

    public int Nodes => Negative + Separator + Positive;

    public int FirstPositive => Negative + Separator;

    /// <summary>Where the chains of an elimination meet: amid the separator, or at the metal.</summary>
    public int Meeting => Negative == 0 ? 0 : Negative + Separator / 2;

    /// <summary>Values of a field.</summary>
    public int FieldLength => Nodes * Width;
}
