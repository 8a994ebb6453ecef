using System.Collections.Immutable;
using System.Numerics;
using Zintl.Cells.Designs;
using Zintl.Numerics.Functions;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Tests.Impedance;

/// <summary>The spectrum against closed forms.</summary>
public sealed class ImpedanceLimitTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<double> Sweep = FrequencySweep.Of(1e4, 1e-5, 3);

    private static CellDesign Blocking => ImpedanceCell.With(material => material with { Kinetics = material.Kinetics with { ExchangeCurrentDensity = new ConstantFunction(1e-12) } });

    [Fact]
    public void Spectrum_OfAnEvenlySaltedCell_IsThatOfTheClosedForm()
    {
        double worst = 0;
        foreach (ImpedancePoint point in CellImpedance.Spectrum(ImpedanceCell.Of(), Sweep))
        {
            Complex exact = ImpedanceCell.Cell(ImpedanceCell.Interface(point.Frequency), ImpedanceCell.SolidConductivity);
            double error = (point.PerArea - exact).Magnitude / exact.Magnitude;
            output.WriteLine(FormattableString.Invariant($"{point.Frequency:0.0e+0} Hz {error:0.0e+0}"));
            worst = Math.Max(worst, error);
        }

        Assert.InRange(worst, 0, 2e-3);
    }

    [Fact]
    public void Spectrum_OfParticlesWithTheirPropertiesInATable_IsThatOfConstantOnes()
    {
        CellDesign tabulated = ImpedanceCell.With(material => material with
        {
            Insertion = (FickianInsertion)material.Insertion with { Diffusivity = new LinearTable([0, 0.4, 0.6, 1], [1e-15, ImpedanceCell.Diffusion, ImpedanceCell.Diffusion, 1e-15]) },
        });
        foreach ((ImpedancePoint table, ImpedancePoint constant) in CellImpedance.Spectrum(tabulated, Sweep).Zip(CellImpedance.Spectrum(ImpedanceCell.Of(), Sweep)))
            Assert.InRange((table.PerArea - constant.PerArea).Magnitude / constant.PerArea.Magnitude, 0, 1e-6);
    }

    [Fact]
    public void Impedance_AtHighFrequency_IsThatOfTwoConductorsInParallel()
    {
        double k = ImpedanceCell.PoreConductivity;
        CellDesign design = ImpedanceCell.Of();
        design = design with { Positive = design.Positive with { ElectronicConductivity = new ConstantFunction(k / Math.Pow(1 - ImpedanceCell.Porosity, design.Positive.SolidBruggeman)) } };
        Complex z = CellImpedance.Spectrum(design, [1e8])[0].PerArea;
        Assert.Equal(ImpedanceCell.Series + ImpedanceCell.Thickness / (2 * k), z.Real, 0.02 * z.Real);
        Assert.InRange(Math.Abs(z.Imaginary) / z.Real, 0, 0.02);
    }

    [Fact]
    public void BlockingElectrode_AtLowFrequency_IsACapacitor()
    {
        Complex z = CellImpedance.Spectrum(Blocking, [1e-3])[0].PerArea;
        double capacitance = ImpedanceCell.SpecificArea * ImpedanceCell.Thickness * ImpedanceCell.Capacitance;
        Assert.Equal(-1 / (2 * Math.PI * 1e-3 * capacitance), z.Imaginary, -1e-3 * z.Imaginary);
    }

    /// <summary>Where a signal reaches neither the collector nor a single volume only.</summary>
    [Fact]
    public void BlockingElectrode_WherePenetrationIsShort_RisesAt45Degrees()
    {
        double reach = ImpedanceCell.Thickness / 6, frequency = ImpedanceCell.PoreConductivity / (ImpedanceCell.SpecificArea * ImpedanceCell.Capacitance * reach * reach) / (2 * Math.PI);
        CellDesign design = Blocking;
        design = design with { Positive = design.Positive with { ElectronicConductivity = new ConstantFunction(1e6) } };
        foreach (ImpedancePoint point in CellImpedance.Spectrum(design, [frequency, 2 * frequency, 4 * frequency]))
        {
            Complex z = point.PerArea - ImpedanceCell.Series;
            Assert.Equal(-45, z.Phase * 180 / Math.PI, 0.3);
        }
    }

    [Fact]
    public void FastKinetics_BetweenDiffusionAndCharging_FollowWarburg()
    {
        CellDesign design = ImpedanceCell.With(material => material with { Kinetics = material.Kinetics with { ExchangeCurrentDensity = new ConstantFunction(1e6) } });
        design = design with
        {
            Electrolyte = design.Electrolyte with { IonicConductivity = new ConstantFunction(1e6) },
            Positive = design.Positive with { ElectronicConductivity = new ConstantFunction(1e6), DoubleLayerCapacitance = 0 },
        };
        ImmutableArray<ImpedancePoint> found = CellImpedance.Spectrum(design, [1, 10]);
        double resistance = 1 / (ImpedanceCell.InverseThermalVoltage * ImpedanceCell.MetalExchange);
        double slope = Math.Log10((found[1].PerArea - resistance).Magnitude / (found[0].PerArea - resistance).Magnitude);
        Assert.Equal(-0.5, slope, 0.005);
        Assert.Equal(-45, (found[1].PerArea - resistance).Phase * 180 / Math.PI, 0.5);
    }

    [Fact]
    public void PerCell_IsPerAreaOverTheArea()
    {
        ImpedancePoint point = CellImpedance.Spectrum(ImpedanceCell.Of(), [1.0])[0];
        Assert.Equal(point.PerArea.Real / ImpedanceCell.Area, point.Impedance.Real, 1e-12);
    }
}
