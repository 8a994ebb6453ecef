using System.Collections.Immutable;
using System.Numerics;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Numerics.Functions;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Tests.Impedance;

/// <summary>The spectrum against the time domain, against itself, and against a finer mesh.</summary>
public sealed class ImpedanceConsistencyTests(ITestOutputHelper output)
{
    /// <summary>A cell with everything that varies: salt, kinetics by composition, a transference number below one.</summary>
    private static CellDesign Ordinary
    {
        get
        {
            CellDesign design = ImpedanceCell.Of();
            return design with
            {
                Electrolyte = design.Electrolyte with { TransferenceNumber = new ConstantFunction(0.4) },
                Metal = design.Metal! with { ExchangeCurrentDensity = new ConstantFunction(20) },
            };
        }
    }

    /// <summary>A constant current long after its start: -dV/dI t = R + t/C, the impedance at low frequency R + 1/(i w C).</summary>
    [Fact]
    public void LowFrequencies_AreTheSlowStepsOfTheTimeDomain()
    {
        CellDesign design = Ordinary;
        const double rate = 1e-3, frequency = 2e-6;
        Complex z = CellImpedance.Spectrum(design, [frequency])[0].PerArea;
        CellSolution run = CellSimulator.Run(ImpedanceMesh.Refine(design), ProtocolParser.Parse("Discharge at 0.001C for 6 h (30 min period)"), new SimulationOptions { RelativeTolerance = 1e-7 });
        double current = rate * design.NominalCapacity / 3600 / design.Area;
        (double Time, double Drop) early = At(run, 4 * 3600.0), late = At(run, 6 * 3600.0);
        double slope = (late.Drop - early.Drop) / (late.Time - early.Time) / current, resistance = early.Drop / current - slope * early.Time;
        output.WriteLine(FormattableString.Invariant($"R {resistance:g6} against {z.Real:g6}, 1/C {slope:g6} against {-2 * Math.PI * frequency * z.Imaginary:g6}"));
        Assert.Equal(slope, -2 * Math.PI * frequency * z.Imaginary, 1e-3 * slope);
        Assert.Equal(resistance, z.Real, 0.01 * resistance);
    }

    [Fact]
    public void Spectrum_ObeysKramersAndKronig()
    {
        ImmutableArray<ImpedancePoint> found = CellImpedance.Spectrum(Ordinary, FrequencySweep.Of(1e-6, 1e8, 40));
        double[] w = [.. found.Select(point => 2 * Math.PI * point.Frequency)];
        double pole = -found[0].PerArea.Imaginary * w[0], worst = 0;
        for (int i = 80; i < found.Length - 120; i += 10)
        {
            double imaginary = 2 * w[i] / Math.PI * Integral(found, w, i) - pole / w[i];
            worst = Math.Max(worst, Math.Abs(imaginary - found[i].PerArea.Imaginary) / found[i].PerArea.Magnitude);
        }

        output.WriteLine(FormattableString.Invariant($"{worst:0.0e+0} of |Z|"));
        Assert.InRange(worst, 0, 2e-3);
    }

    [Fact]
    public void Spectrum_OnTwiceTheVolumes_IsTheSame()
    {
        CellDesign coarse = ImpedanceMesh.Refine(Ordinary), fine = coarse with
        {
            Mesh = new MeshDesign { Electrode = 2 * coarse.Mesh.Electrode, Separator = 2 * coarse.Mesh.Separator, Particle = 2 * coarse.Mesh.Particle, ParticleGrading = Math.Sqrt(coarse.Mesh.ParticleGrading) },
        };
        ImmutableArray<double> sweep = FrequencySweep.Of(1e4, 1e-4, 3);
        double worst = CellImpedance.Spectrum(coarse, sweep).Zip(CellImpedance.Spectrum(fine, sweep), (a, b) => (a.PerArea - b.PerArea).Magnitude / b.PerArea.Magnitude).Max();
        output.WriteLine(FormattableString.Invariant($"{worst:0.0e+0} of |Z|"));
        Assert.InRange(worst, 0, 1e-3);
    }

    [Fact]
    public void Spectrum_AfterARest_IsThatOfTheCellAssembledThere()
    {
        CellDesign design = ImpedanceMesh.Refine(Ordinary);
        CellSolution run = CellSimulator.Run(design, ProtocolParser.Parse("Discharge at 0.5C for 24 min", "Rest for 20 h"), new SimulationOptions { RelativeTolerance = 1e-6 });
        CellDesign there = design with
        {
            Positive = design.Positive with { Materials = [ImpedanceCell.Material with { Insertion = (FickianInsertion)ImpedanceCell.Material.Insertion with { InitialStoichiometry = 0.7 } }] },
        };
        ImmutableArray<double> sweep = FrequencySweep.Of(1e4, 1e-4, 1);
        foreach ((ImpedancePoint after, ImpedancePoint assembled) in CellImpedance.Spectrum(run, sweep).Zip(CellImpedance.Spectrum(there, sweep)))
            Assert.InRange((after.PerArea - assembled.PerArea).Magnitude / assembled.PerArea.Magnitude, 0, 1e-4);
    }

    [Fact]
    public void Spectrum_OfWhatHasNone_Refuses()
    {
        Assert.Throws<NotSupportedException>(() => CellImpedance.Spectrum(Ordinary with { Model = ModelKind.SingleParticle }, [1.0]));
        Assert.Throws<ArgumentException>(() => CellImpedance.Spectrum(Ordinary, [0.0]));
        Assert.Throws<ArgumentException>(() => CellImpedance.Spectrum(Ordinary, new double[3], [1.0]));
    }

    /// <summary>Int (Re Z(x) - Re Z(w))/(x2 - w2) dx by trapezoids in ln x; at x = w the integrand's limit between its neighbours; above the range it falls as 1/x2.</summary>
    private static double Integral(ImmutableArray<ImpedancePoint> found, double[] w, int i)
    {
        double here = found[i].PerArea.Real, step = Math.Log(w[1] / w[0]), sum = 0;
        for (int k = 0; k < w.Length; k++)
        {
            double value = k == i ? 0.5 * (Integrand(i - 1) + Integrand(i + 1)) : Integrand(k);
            sum += (k == 0 || k == w.Length - 1 ? 0.5 : 1) * step * value;
        }

        return sum + (found[^1].PerArea.Real - here) / w[^1];
        double Integrand(int k) => (found[k].PerArea.Real - here) * w[k] / (w[k] * w[k] - w[i] * w[i]);
    }

    /// <summary>The row at a time: voltage below that of the start at open circuit, 0.5 V.</summary>
    private static (double Time, double Drop) At(CellSolution run, double time)
    {
        int row = Enumerable.Range(0, run.Record.Time.Length).MinBy(i => Math.Abs(run.Record.Time[i] - time));
        return (run.Record.Time[row], 0.5 - run.Record.Voltage[row]);
    }
}
