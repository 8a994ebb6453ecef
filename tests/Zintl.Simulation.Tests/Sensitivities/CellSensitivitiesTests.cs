using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Simulation.Sensitivities;
using Zintl.Testing;

namespace Zintl.Simulation.Tests.Sensitivities;

public sealed class CellSensitivitiesTests(ITestOutputHelper output)
{
    private static readonly Protocol Cycle = ProtocolParser.Parse("Discharge at 1C until 3.1 V", "Rest for 20 minutes", "Charge at C/2 until 3.9 V");
    private static readonly CellDesign Small = RoundCells.Full(ModelKind.PorousElectrode) with { Mesh = new MeshDesign { Electrode = 8, Separator = 4, Particle = 12, ParticleGrading = 1.2 } };

    /// <summary>Each step but the first begins at a moment that depends on the parameter, so that states and times carry jumps.</summary>
    [Fact]
    public void DischargeRestCharge_AgreesWithDifferencesOfLoneRuns()
    {
        SensitiveParameter[] parameters = [SensitiveParameters.Fraction(CellPlace.Positive), SensitiveParameters.Diffusivity(CellPlace.Positive), SensitiveParameters.IonicConductivity, SensitiveParameters.Thickness(CellPlace.Negative)];
        SensitivitySolution solution = CellSensitivities.Run(Small, Cycle, parameters, new SimulationOptions { RelativeTolerance = 1e-6 });
        Assert.Equal(RunState.Finished, solution.State);
        Assert.InRange(solution.LargestImbalance, 0, 1e-10);
        for (int k = 0; k < parameters.Length; k++)
        {
            LoneRuns lone = new(Small, Cycle, parameters[k], 3e-3, 1e-8);
            double[] ends = lone.StepEnds();
            for (int step = 0; step < 3; step++)
            {
                double found = solution.Parameters[k].StepEnd[step], error = lone.Deviation(solution, step + 1, k);
                output.WriteLine(FormattableString.Invariant($"{parameters[k].Name} step {step + 1}: end {found:g6} s, differences {ends[step]:g6} s; voltage {error:0.0e+0}"));
                Assert.InRange(found, ends[step] - 0.002 * Math.Abs(ends[step]), ends[step] + 0.002 * Math.Abs(ends[step]));
                Assert.InRange(error, 0, 0.01);
            }
        }
    }

    /// <summary>What the peers cannot verify: fronts, swelling fed back, a metal counter electrode. Beside the jumps from plateau to plateau differences of lone runs tell nothing.</summary>
    [Fact]
    public void SwellingTin_AgreesWithDifferencesOfLoneRuns()
    {
        CellDesign design = TinElectrode.Design(volumes: 6);
        Protocol protocol = ProtocolParser.Parse("Discharge at 1C for 3000 s");
        SensitiveParameter[] parameters = [SensitiveParameters.Porosity(CellPlace.Positive), SensitiveParameters.Fraction(CellPlace.Positive), SensitiveParameters.ExchangeCurrent(CellPlace.Positive)];
        SensitivitySolution solution = CellSensitivities.Run(design, protocol, parameters, new SimulationOptions { RelativeTolerance = 1e-7 });
        Assert.Equal(RunState.Finished, solution.State);
        Assert.InRange(solution.LargestImbalance, 0, 1e-10);
        for (int k = 0; k < parameters.Length; k++)
        {
            double error = new LoneRuns(design, protocol, parameters[k], 1e-3, 1e-8).Deviation(solution, 1, k, steepest: 1e-4);
            output.WriteLine(FormattableString.Invariant($"{parameters[k].Name}: {error:0.0e+0}"));
            Assert.InRange(error, 0, 0.01);
        }
    }

    [Fact]
    public void OhmicDropAlone_HasTheClosedForm()
    {
        CellDesign design = Small with { ContactResistance = 1e-3 };
        SensitivitySolution solution = CellSensitivities.Run(design, ProtocolParser.Parse("Discharge at 1C for 600 s"), [SensitiveParameters.ContactResistance], new SimulationOptions());
        double expected = -1e-3 * design.NominalCapacity / 3600 / design.Area;
        Assert.All(solution.Parameters[0].Voltage, slope => Assert.InRange(slope, expected - 1e-6, expected + 1e-6));
        Assert.Equal(0, solution.Parameters[0].StepEnd[0]);
    }

    [Fact]
    public void ParameterOfAnAbsentPart_IsRefused() =>
        Assert.Throws<ArgumentException>(() => CellSensitivities.Run(TinElectrode.Design(), Cycle, [SensitiveParameters.Thickness(CellPlace.Negative)], new SimulationOptions()));
}
