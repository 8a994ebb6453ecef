using System.Numerics;

namespace Zintl.Simulation.Engine;

/// <summary>Small-signal impedance of a cell at one frequency; Z = -dV/dI, current positive on discharge, so that a resistance is positive and a capacitance has a negative imaginary part.</summary>
/// <param name="Frequency">[Hz].</param>
/// <param name="PerArea">Times the electrode area, [ohm m2].</param>
/// <param name="Impedance">Of the whole cell, [ohm].</param>
public readonly record struct ImpedancePoint(double Frequency, Complex PerArea, Complex Impedance);
