using Zintl.Cells.Json;
using Zintl.Materials.Input;
using Zintl.Numerics.Functions;
using static System.FormattableString;

namespace Zintl.Cells.References;

/// <summary>
/// Turns the "functions" of a parameter file into smooth functions: a constant, a table (monotone cubics through its dense points), columns per temperature
/// (ln f against 1/T between them), or the k of an exchange current.
/// </summary>
internal sealed class FunctionReader(string folder, FileFaults faults)
{
    private const string InsertionForm = "k * sqrt(c_e * c_s * (c_max - c_s))";

    public Function2D Property(JsonPlace place, FunctionArgument argument)
    {
        if (place.Member("omitted") is { } omitted) return Unfit(place, $"omitted: {omitted.Text}", "a constant or a table");
        if (place.Member("form") is { } form) return Unfit(form, form.Shown, "a constant or a table");
        return place.Number("constant", faults) is { } constant ? new ConstantFunction(constant) : Table(place, argument, 1);
    }

    /// <summary>factor k of (x, T) for the form k sqrt(c_e c_s (c_max - c_s)).</summary>
    public Function2D InsertionRate(JsonPlace place, double factor)
    {
        if (place.Text("form", faults) is not { } form || !form.StartsWith(InsertionForm, StringComparison.Ordinal))
            return Unfit(place, place.Member("form")?.Shown ?? "no form", $"\"form\": \"{InsertionForm} ...\"");
        if (place.Member("k") is not { } k) return Table(place, FunctionArgument.Stoichiometry, factor);
        double[] values = [.. Numbers(k).Select(value => factor * value)], temperatures = Temperatures(place);
        if (values.Length == 1) return new ConstantFunction(values[0]);
        return Columns(place, temperatures, [0, 1], [.. values.Select(value => new[] { value, value })]);
    }

    private Function2D Table(JsonPlace place, FunctionArgument argument, double factor)
    {
        if (place.Text("table", faults) is not { } name) return Unfit(place, "neither a constant nor a table", "\"constant\" or \"table\"");
        string path = Path.GetFullPath(Path.Combine(folder, name));
        if (ReferenceTable.Read(path, faults.All) is not { } table) return new ConstantFunction(1);
        string first = argument == FunctionArgument.Stoichiometry ? "stoichiometry" : "c_e_mol_m3";
        if (table.Names[0] != first) faults.All.Add(path, "line 1", $"\"{table.Names[0]}\"", $"\"{first}\" as the first column");
        double[] x = [.. table[0]];
        if (x.Length < 2 || Enumerable.Range(1, x.Length - 1).Any(i => x[i] <= x[i - 1]))
            return Unfit(place, $"{name} with {x.Length} points", "two or more points with rising first column");
        double[][] columns = [.. Enumerable.Range(1, table.Names.Length - 1).Select(column => table[column].Select(value => factor * value).ToArray())];
        return columns.Length == 1 ? new CubicTable(x, columns[0]) : Columns(place, Temperatures(place), x, columns);
    }

    private Function2D Columns(JsonPlace place, double[] temperatures, double[] x, double[][] columns)
    {
        bool rises = temperatures.Length > 0 && temperatures[0] > 0 && Enumerable.Range(1, temperatures.Length - 1).All(i => temperatures[i] > temperatures[i - 1]);
        if (temperatures.Length != columns.Length || !rises)
            return Unfit(place, Invariant($"{columns.Length} columns for {temperatures.Length} temperatures"), "\"T_K\" with one rising temperature for each column");
        return columns.Any(column => column.Any(value => !(value > 0)))
            ? Unfit(place, "a value that is not positive", "positive values, whose logarithms are interpolated between temperatures")
            : new ArrheniusTable(temperatures, x, columns);
    }

    private double[] Temperatures(JsonPlace place) => place.Member("T_K") is { } list ? Numbers(list) : [];

    private double[] Numbers(JsonPlace list)
    {
        if (list.Kind == JsonKind.List && list.Items.Length > 0) return [.. list.Items.Select(item => item.Number(faults))];
        faults.Add(list.Place, list.Shown, "a list of numbers");
        return [1];
    }

    private ConstantFunction Unfit(JsonPlace place, string found, string expected)
    {
        faults.Add(place.Place, found, expected);
        return new ConstantFunction(1);
    }
}
