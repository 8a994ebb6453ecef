using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Models.HalfCells;
using Zintl.Models.Particles;
using Zintl.Models.Particles.Shells;
using Zintl.Simulation;
using Zintl.Testing;

namespace Zintl.Verification.Particles;

/// <summary>V6: two independent particles, one curve. Nested shells against chemical-potential diffusion with exactly flat plateaus.</summary>
public sealed class ShellsAgainstDiffusionTests(ITestOutputHelper output)
{
    /// <summary>C-rate (positive sodiates) and charge at most, in units of the capacity.</summary>
    private static readonly (double Rate, double Charge)[][] Programs =
    [
        [(1, 2), (-1, 2)],
        [(1, 0.3), (-1, 2), (1, 0.6), (-1, 2)],
        [(1, 0.6), (-1, 0.2), (1, 0.4), (-1, 0.5), (1, 0.3), (-1, 2)],
        [(0.5, 0.8), (-1, 2), (2, 0.3), (-0.5, 0.1), (0.5, 0.3), (-0.5, 2)],
        [(2, 0.35), (-2, 0.15), (2, 0.1), (-2, 0.06), (2, 0.03), (-1, 2)],
    ];

    [Theory]
    [InlineData(5e-15, 160, 1e-4, 0.2, 2)]
    public void Curve_FullAndPartialCycles_Agrees(double diffusivity, int cells, double tolerance, double median, double quantile) =>
        Compare(diffusivity, cells, tolerance, median, quantile);

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData(1e-15, 240, 1e-4, 0.2, 5)]
    public void Curve_InSlowDiffusion_Agrees(double diffusivity, int cells, double tolerance, double median, double quantile) =>
        Compare(diffusivity, cells, tolerance, median, quantile);

    private void Compare(double diffusivity, int cells, double tolerance, double median, double quantile)
    {
        HalfCellParameters parameters = new(ReferenceTin.IdealCell(ReferenceTin.Path(diffusivity)));
        foreach ((double Rate, double Charge)[] program in Programs)
        {
            Protocol protocol = new([.. program.Select(part => ReferenceTin.Step(part.Rate, part.Charge / Math.Abs(part.Rate), part.Rate > 0 ? 0.001 : 1.0))]);
            HalfCell cell = parameters.Cell;
            Solution shells = Simulator.Run(
                parameters, new ShellParticle(cell.Path, cell.Shape, cell.Radius.Value, 298.15, 1, 1e-5), protocol, new SimulationOptions { RelativeTolerance = 1e-5 });
            Solution diffusion = Simulator.Run(
                parameters, new ChemicalPotentialParticle(cell.Path, RadialMesh.Uniform(parameters.Geometry, cells), homogeneity: 0.2 / cells), protocol, new SimulationOptions { RelativeTolerance = tolerance });
            double[] errors = Differences(shells, diffusion);
            output.WriteLine(FormattableString.Invariant(
                $"D* {diffusivity}, {cells} cells, {string.Join(' ', program)}: median {1e3 * errors[errors.Length / 2]:0.000} mV, 95 % {1e3 * errors[errors.Length * 95 / 100]:0.00} mV"));
            Assert.InRange(1e3 * errors[errors.Length / 2], 0, median);
            Assert.InRange(1e3 * errors[errors.Length * 95 / 100], 0, quantile);
        }
    }

    /// <summary>|dV| at equal time since the start of each step, over 2 to 98 % of the shorter one, sorted.</summary>
    private static double[] Differences(Solution a, Solution b)
    {
        List<double> errors = [];
        for (int step = 1; step <= a.Steps.Length; step++)
        {
            (double[] timeA, double[] voltageA) = Curve(a, step);
            (double[] timeB, double[] voltageB) = Curve(b, step);
            double length = Math.Min(timeA[^1], timeB[^1]);
            for (int i = 0; i < 2000; i++)
            {
                double time = length * (0.02 + 0.96 * i / 2000);
                errors.Add(Math.Abs(At(timeA, voltageA, time) - At(timeB, voltageB, time)));
            }
        }

        errors.Sort();
        return [.. errors];
    }

    private static (double[] Time, double[] Voltage) Curve(Solution solution, int step)
    {
        int[] rows = [.. Enumerable.Range(0, solution.Record.Time.Length).Where(row => solution.Record.Step[row] == step)];
        double start = solution.Steps.Take(step - 1).Sum(summary => summary.Duration);
        return ([.. rows.Select(row => solution.Record.Time[row] - start)], [.. rows.Select(row => solution.Record.Voltage[row])]);
    }

    private static double At(double[] time, double[] voltage, double at)
    {
        int right = Array.BinarySearch(time, at);
        if (right < 0) right = ~right;
        right = Math.Clamp(right, 1, time.Length - 1);
        double share = Math.Clamp((at - time[right - 1]) / (time[right] - time[right - 1]), 0, 1);
        return voltage[right - 1] + share * (voltage[right] - voltage[right - 1]);
    }
}
