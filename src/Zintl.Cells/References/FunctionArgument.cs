namespace Zintl.Cells.References;

/// <summary>The variable a property depends on beside the temperature.</summary>
internal enum FunctionArgument
{
    Stoichiometry,

    /// <summary>[mol/m3].</summary>
    SaltConcentration,
}
