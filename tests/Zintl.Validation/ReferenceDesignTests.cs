using System.Collections.Immutable;
using Zintl.Analysis.Verification;
using Zintl.Cells.Designs;
using Zintl.Cells.References;
using Zintl.Materials;
using Zintl.Numerics.Interpolation;

namespace Zintl.Validation;

/// <summary>What is read from the reference folder, against the first row of each curve: signs, areas, exchange currents and potentials without any solver.</summary>
public sealed class ReferenceDesignTests(ITestOutputHelper output)
{
    private const int Dense = 500;
    private const double Temperature = 298.15;
    private const double ThermalVoltage = PhysicalConstants.Gas * Temperature / PhysicalConstants.Faraday;

    private static ImmutableArray<ReferenceCase> Cases()
    {
        return [.. ReferenceFolder.Read(References.Root()).Where(read => read.Kind == ReferenceCaseKind.Voltage)];
    }

    [Fact]
    public void FirstVoltage_OfASingleParticle_FollowsFromTheDesign()
    {
        foreach (ReferenceCase read in Cases().Where(read => read.Design!.Model == ModelKind.SingleParticle))
        {
            double expected = OpenCircuit(read.Design!) - Reaction(read), found = read.Curve!["voltage_V"][0];
            output.WriteLine(FormattableString.Invariant($"{read.Name}: {found:0.000000} V, from the design {expected:0.000000} V"));
            Assert.Equal(expected, found, 2e-6);
        }
    }

    /// <summary>Uniform reaction in every electrode is an upper estimate of the first overpotential, and not far off.</summary>
    [Fact]
    public void FirstVoltage_OfAPorousElectrode_LiesNearAUniformReaction()
    {
        foreach (ReferenceCase read in Cases().Where(read => read.Design!.Positive.Materials[0].Insertion is FickianInsertion))
        {
            double open = OpenCircuit(read.Design!), found = open - read.Curve!["voltage_V"][0], uniform = Reaction(read) + Ohmic(read);
            output.WriteLine(FormattableString.Invariant($"{read.Name}: overpotential {1000 * found:0.00} mV, with uniform reaction {1000 * uniform:0.00} mV"));
            Assert.InRange(found / uniform, 0.85, 1.001);
        }
    }

    [Fact]
    public void Galleries_AtTheInitialPotential_HoldTheFirstStoichiometry()
    {
        foreach (ReferenceCase read in Cases().Where(read => read.Design!.Positive.Materials[0].Insertion is MsmrInsertion))
        {
            Assert.Equal(read.Curve!["sto_n_surf_collector"][0], Filling(read.Design!.Negative!), 1e-9);
            Assert.Equal(read.Curve!["sto_p_surf_collector"][0], Filling(read.Design!.Positive), 1e-9);
        }
    }

    /// <summary>
    /// Where tables are dense, monotone cubics and straight lines through them tell the same away from the ends: within 6e-4 of the largest value, most within
    /// 1e-5. What is left is the error of the straight lines, except at the kinks of functions that were tables before.
    /// </summary>
    [Fact]
    public void Tables_BetweenTheirPoints_AreAsGoodAsStraight()
    {
        string root = References.Root();
        foreach (string path in Directory.EnumerateFiles(root, "*.csv", SearchOption.AllDirectories).Where(path => path.Contains("functions", StringComparison.Ordinal)))
        {
            ReferenceTable table = ReferenceTable.Read(path, new())!;
            if (table.Rows < Dense) continue;
            double largest = 0;
            double[] x = [.. table[0]], f = [.. table[1]];
            MonotoneCubic cubic = new(x, f);
            double from = x[0] + 0.005 * (x[^1] - x[0]), to = x[^1] - 0.005 * (x[^1] - x[0]);
            int[] inner = [.. Enumerable.Range(0, x.Length - 1).Where(i => x[i] >= from && x[i + 1] <= to)];
            double scale = inner.Max(i => Math.Abs(f[i]));
            foreach (int i in inner) largest = Math.Max(largest, Math.Abs(cubic.Value(0.5 * (x[i] + x[i + 1])) - 0.5 * (f[i] + f[i + 1])));
            output.WriteLine(FormattableString.Invariant($"{Path.GetRelativePath(root, path)}: {largest / scale:0.0e+0}"));
            Assert.InRange(largest, 0, 1e-3 * scale);
        }
    }

    private static double OpenCircuit(CellDesign cell) => Potential(cell.Positive) - (cell.Negative is { } negative ? Potential(negative) : 0);

    private static double Potential(ElectrodeDesign electrode)
    {
        FickianInsertion insertion = (FickianInsertion)electrode.Materials[0].Insertion;
        return insertion.OpenCircuitPotential.Value(insertion.InitialStoichiometry, Temperature);
    }

    private static double Density(ReferenceCase read) => read.Curve!["current_A"][0] / read.Design!.Area;

    private static double Reaction(ReferenceCase read)
    {
        CellDesign cell = read.Design!;
        double metal = cell.Metal is { } counter ? 2 * ThermalVoltage * Math.Asinh(Density(read) / (2 * counter.ExchangeCurrentDensity.Value(cell.Electrolyte.InitialConcentration, Temperature))) : 0;
        return metal + (cell.Negative is { } negative ? Reaction(negative, Density(read)) : 0) + Reaction(cell.Positive, Density(read));
    }

    /// <summary>Materials at equal initial potentials share the current; the first row of a composite is near that.</summary>
    private static double Reaction(ElectrodeDesign electrode, double density)
    {
        double exchange = electrode.Materials.Sum(material =>
        {
            double x = ((FickianInsertion)material.Insertion).InitialStoichiometry;
            return 3 * material.Fraction / material.Radius * electrode.Thickness * material.Kinetics.ExchangeCurrentDensity.Value(x, Temperature) * Math.Sqrt(x * (1 - x));
        });
        return 2 * ThermalVoltage * Math.Asinh(density / (2 * exchange));
    }

    /// <summary>A third of each electrode and the whole separator; none where the electrolyte is not resolved.</summary>
    private static double Ohmic(ReferenceCase read)
    {
        CellDesign cell = read.Design!;
        if (cell.Model == ModelKind.SingleParticle) return 0;
        double kappa = cell.Electrolyte.IonicConductivity.Value(cell.Electrolyte.InitialConcentration, Temperature);
        double thickness = cell.Separator.Thickness * Math.Pow(cell.Separator.Porosity, -cell.Separator.ElectrolyteBruggeman), solid = 0;
        foreach (ElectrodeDesign electrode in new[] { cell.Negative, cell.Positive }.OfType<ElectrodeDesign>())
        {
            thickness += electrode.Thickness * Math.Pow(electrode.Porosity, -electrode.ElectrolyteBruggeman) / 3;
            solid += electrode.Thickness * Math.Pow(1 - electrode.Porosity, -electrode.SolidBruggeman) / electrode.ElectronicConductivity.Value(0, Temperature) / 3;
        }

        return Density(read) * (thickness / kappa + solid);
    }

    private static double Filling(ElectrodeDesign electrode)
    {
        MsmrInsertion insertion = (MsmrInsertion)electrode.Materials.Single().Insertion;
        return insertion.Galleries.Sum(gallery => gallery.Occupancy / (1 + Math.Exp((insertion.InitialPotential - gallery.Potential) / (ThermalVoltage * gallery.Width))));
    }
}
