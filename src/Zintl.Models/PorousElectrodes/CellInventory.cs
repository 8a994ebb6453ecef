namespace Zintl.Models.PorousElectrodes;

/// <summary>Conserved quantities of a cell at a state, per electrode area.</summary>
/// <param name="NegativeGuest">Guest in the negative electrode, [mol/m2]; 0 in a half-cell.</param>
/// <param name="PositiveGuest">Guest in the positive (working) electrode, [mol/m2].</param>
/// <param name="Passed">Charge passed since the start, discharge positive, [C/m2].</param>
/// <param name="Salt">In pores and reservoir, [mol/m2].</param>
/// <param name="Electrolyte">Volume in pores and reservoir, [m3/m2].</param>
/// <param name="GibbsEnergy">Of the solids, relative to hosts and guest metal, [J/m2].</param>
public readonly record struct CellInventory(double NegativeGuest, double PositiveGuest, double Passed, double Salt, double Electrolyte, double GibbsEnergy);
