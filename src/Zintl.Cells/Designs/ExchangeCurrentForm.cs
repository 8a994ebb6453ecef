namespace Zintl.Cells.Designs;

/// <summary>How the exchange current follows the compositions.</summary>
public enum ExchangeCurrentForm
{
    /// <summary>j0 = j00 sqrt(c_e/c_ref) sqrt(x (1 - x)): insertion into sites.</summary>
    Insertion,

    /// <summary>j0 = j00 sqrt(c_e/c_ref): a surface of a line compound.</summary>
    Compound,

    /// <summary>j00 is j0 itself, a function of (c_e, T): metals and published tables.</summary>
    OfElectrolyte,

    /// <summary>Each gallery of an <see cref="MsmrInsertion"/> carries its own.</summary>
    Galleries,
}
