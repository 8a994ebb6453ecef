using System.Collections.Immutable;
using Zintl.Materials.Files;
using Zintl.Materials.Input;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials.Review;

/// <summary>
/// Table 1 of the review (capacity, volume expansion and plateau of the seven elements) computed from Faraday's law, crystal volumes and paths, beside
/// the printed numbers of <c>data/literature/review-table1.json</c>.
/// </summary>
public static class Table1
{
    public const string File = "literature/review-table1.json";

    /// <summary>All seven rows in the order of the review.</summary>
    /// <exception cref="InputException">A file has faults.</exception>
    public static ImmutableArray<Table1Row> Compute(MaterialLibrary library)
    {
        Table1File file = library.Reader.Complete(faults => library.Reader.ReadFile(File, DataContext.Default.Table1File, faults));
        return [.. file.Rows.Select(row => Row(row, library))];
    }

    private static Table1Row Row(Table1RowFile row, MaterialLibrary library)
    {
        PrintedRow printed = new(
            row.Element,
            row.Product,
            row.Capacity * PhysicalConstants.MilliampereHourPerGram,
            row.Expansion / 100,
            row.Plateau,
            row.Reference);
        (Phase host, Phase product) = (library.Phase(row.HostPhase), library.Phase(row.Product));
        EvidenceKind kind = (EvidenceKind)Math.Max((int)Volume(host).Kind, (int)Volume(product).Kind);
        SodiationPath path = library.Host(row.Host).Path;
        return new(printed, path, Capacity(host, product), Ratio(host, product), kind, [.. row.Remarks.Select(remark => Explain(remark, row, printed, path, library))]);
    }

    private static Remark Explain(Table1RemarkFile remark, Table1RowFile row, PrintedRow printed, SodiationPath path, MaterialLibrary library)
    {
        Phase host = library.Phase(remark.HostPhase ?? row.HostPhase), product = library.Phase(remark.Product ?? row.Product);
        double ratio = Ratio(host, product);
        return remark.Quantity switch
        {
            PrintedQuantity.Capacity => new(remark.Quantity, printed.Capacity, Capacity(host, product), remark.Text),
            PrintedQuantity.Expansion => new(remark.Quantity, printed.Expansion, remark.AsRatio ? ratio : ratio - 1, remark.Text),
            _ => new(remark.Quantity, printed.Plateau, Plateau(remark, path, library), remark.Text),
        };
    }

    /// <summary>The plateau of one step (1 .. m) of one path and branch, or the mean of the path for step 0.</summary>
    private static double Plateau(Table1RemarkFile remark, SodiationPath path, MaterialLibrary library)
    {
        SodiationPath read = remark.Host is { } other ? library.Host(other).Path : path;
        int step = (int)remark.Step;
        return step == 0 ? read.MeanPotential(remark.Branch) : read.Steps[step - 1].Potential(remark.Branch);
    }

    private static Sourced Volume(Phase phase) => phase.MolarVolume.For()!.Number;

    /// <summary>V/V0 per host atom, [-].</summary>
    private static double Ratio(Phase host, Phase product) =>
        Volume(product).Value / HostAtoms(product) / (Volume(host).Value / HostAtoms(host));

    /// <summary>q = x F/M of the host, [C/kg].</summary>
    private static double Capacity(Phase host, Phase product) =>
        product.Composition["Na"] / HostAtoms(product) * PhysicalConstants.Faraday / (host.Composition.MolarMass / HostAtoms(host));

    private static double HostAtoms(Phase phase) => phase.Composition.Atoms - phase.Composition["Na"];
}
