namespace Zintl.Simulation.Engine;

/// <summary>What must close over a run, each as its largest relative error, [-].</summary>
/// <param name="Guest">Sodium (or lithium) in the electrodes against the charge passed, over the largest content.</param>
/// <param name="Charge">Current leaving one electrode against current entering the other, over the current.</param>
/// <param name="Salt">Salt in all pores and the reservoir, over its initial amount.</param>
/// <param name="Volume">Electrolyte in all pores and the reservoir, over its initial volume.</param>
/// <param name="Energy">Electrical work against free energy stored and heat, over the energy passed; null where a material has no free energy.</param>
public sealed record BalanceSheet(double Guest, double Charge, double Salt, double Volume, double? Energy);
