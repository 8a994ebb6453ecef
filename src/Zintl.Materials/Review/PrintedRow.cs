namespace Zintl.Materials.Review;

/// <summary>One row of Table 1 as the review prints it.</summary>
/// <param name="Element">Symbol of the host.</param>
/// <param name="Product">End phase as printed.</param>
/// <param name="Capacity">Theoretical specific capacity, per mass of host, [C/kg].</param>
/// <param name="Expansion">"Volume expansion" as printed, [-].</param>
/// <param name="Plateau">Voltage plateau, [V vs Na/Na+].</param>
/// <param name="Reference">The work it cites.</param>
public sealed record PrintedRow(string Element, string Product, double Capacity, double Expansion, double Plateau, string Reference);
