namespace Zintl.Cells.Bpx;

/// <summary>Stoichiometries of a material at the two ends of the state of charge of its cell; of an alloy as share of its largest uptake.</summary>
/// <param name="Minimum">The smaller one, [-].</param>
/// <param name="Maximum">The larger one, [-].</param>
public readonly record struct BpxWindow(double Minimum, double Maximum);
