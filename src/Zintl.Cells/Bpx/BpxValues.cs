using Zintl.Cells.Files;
using Zintl.Cells.Json;
using Zintl.Cells.Text;
using Zintl.Materials;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions;
using Zintl.Numerics.Functions.Expressions;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>Reads what BPX calls a float, function or table: a number, a formula in x, or points {"x": [...], "y": [...]} joined by straight lines.</summary>
internal static class BpxValues
{
    private const int Probes = 65;

    /// <summary>The value of a key; null where there is none.</summary>
    /// <param name="section">The object that holds it.</param>
    /// <param name="key">The key.</param>
    /// <param name="used">Where it will be asked: it must be finite there.</param>
    /// <param name="meant">Where a formula may hold: it goes on along tangents outside of what is finite there.</param>
    public static Function2D? Optional(this BpxSection section, string key, Interval used, Interval meant) =>
        section.Find(key) is { } found ? Read(found, section.Context, used, meant) : null;

    /// <summary>The value of a key; a constant that is no number where it is missing, which is reported.</summary>
    public static Function2D Required(this BpxSection section, string key, Interval used, Interval meant)
    {
        if (!section.Has(key)) section.Missing(key);
        return section.Optional(key, used, meant) ?? new ConstantFunction(double.NaN);
    }

    /// <summary>The function times the Arrhenius factor of the activation energy that stands beside it.</summary>
    public static Function2D Activated(this BpxSection section, string key, Function2D function, double referenceTemperature)
    {
        double energy = section.Optional(BpxKeys.Activation(key), new Interval(-1e7, 1e7)) ?? 0;
        return energy == 0 ? function : new ArrheniusFunction(function, energy / PhysicalConstants.Gas, referenceTemperature);
    }

    /// <summary>Reports where a quantity is not positive: a fault at a point of <paramref name="must"/>, a warning at one of <paramref name="should"/>.</summary>
    public static Function2D Positive(this Function2D function, BpxSection section, string key, Interval must, Interval should, double temperature)
    {
        string place = section.Find(key)?.Place ?? section.Place;
        if (NotPositive(function, must, temperature) is { } fault) section.Context.Faults.Add(place, fault, "positive values");
        else if (NotPositive(function, should, temperature) is { } strange) section.Context.Warn(place, strange + " is not positive");
        return function;
    }

    private static string? NotPositive(Function2D function, Interval used, double temperature)
    {
        for (int i = 0; i < Probes; i++)
        {
            double x = At(used, i), value = function.Value(x, temperature);
            if (value <= 0) return Invariant($"{value:G6} at x = {x:G6}");
        }

        return null;
    }

    private static Function2D? Read(JsonPlace found, BpxContext context, Interval used, Interval meant)
    {
        switch (found.Kind)
        {
            case JsonKind.Number when NumberText.TryParse(found.Text, out double value): return new ConstantFunction(value);
            case JsonKind.Text: return Formula(found, context, used, meant);
            case JsonKind.Object: return Table(found, context, used);
            default:
                context.Fault(found, "a number, a formula in x, or a table {\"x\": [...], \"y\": [...]}");
                return null;
        }
    }

    private static ExpressionFunction? Formula(JsonPlace found, BpxContext context, Interval used, Interval meant)
    {
        Expression? formula = Expression.TryParse(found.Text, out ExpressionFault? fault);
        if (formula is null)
        {
            context.Faults.Add(Invariant($"{found.Place}, column {fault!.Column} of the formula"), fault.Found, fault.Expected);
            return null;
        }

        if (formula.UsesTemperature)
        {
            context.Fault(found, "a formula in x alone");
            return null;
        }

        if (found.Text.Contains('^', StringComparison.Ordinal)) context.Warn(found.Place, "BPX writes powers as **; other programs do not read ^");
        for (int i = 0; i < Probes; i++)
        {
            double x = At(used, i);
            if (IsFinite(formula, x)) continue;
            context.Faults.Add(found.Place, Invariant($"a formula without a finite value at x = {x:G6}"), Invariant($"finite values in {used}"));
            return null;
        }

        return new ExpressionFunction(formula, IsSmooth(formula, meant.Low) ? meant.Low : used.Low, IsSmooth(formula, meant.High) ? meant.High : used.High);
    }

    /// <summary>Points with rising or falling x; one point is a constant.</summary>
    private static Function2D? Table(JsonPlace found, BpxContext context, Interval used)
    {
        double[]? x = List(found, "x", context), y = List(found, "y", context);
        foreach ((string key, JsonPlace value) in found.Members)
            if (key is not ("x" or "y")) context.Faults.Add(value.Place, $"unknown key \"{key}\"", "x and y alone");
        if (x is null || y is null) return null;
        if (x.Length != y.Length || x.Length == 0)
        {
            context.Faults.Add(found.Place, Invariant($"{x.Length} x and {y.Length} y"), "as many y as x, at least one");
            return null;
        }

        if (x.Length == 1) return new ConstantFunction(y[0]);
        if (x[0] > x[^1]) (x, y) = ([.. x.Reverse()], [.. y.Reverse()]);
        int fall = Enumerable.Range(1, x.Length - 1).FirstOrDefault(i => x[i] <= x[i - 1]);
        if (fall > 0)
        {
            context.Faults.Add(found.Place, Invariant($"x = {x[fall]:G6} beside {x[fall - 1]:G6}"), "x that rises or falls throughout");
            return null;
        }

        if (x[0] > used.Low || x[^1] < used.High)
            context.Warn(found.Place, Invariant($"the table from {x[0]:G4} to {x[^1]:G4} does not cover {used}; its end lines go on"));
        return new LinearTable(x, y);
    }

    /// <summary>The numbers of a list; null where there is none, which is reported.</summary>
    public static double[]? List(JsonPlace owner, string key, BpxContext context)
    {
        JsonPlace? list = owner.Members.FirstOrDefault(member => member.Key == key).Value;
        if (list is null)
        {
            context.Faults.Add(owner.Place, "nothing", $"the key \"{key}\"");
            return null;
        }

        double[] numbers = new double[list.Items.Length];
        bool sound = list.Kind == JsonKind.List && list.Items.Select((item, i) => item.Kind == JsonKind.Number && NumberText.TryParse(item.Text, out numbers[i])).All(good => good);
        if (sound) return numbers;
        context.Fault(list, "a list of finite numbers");
        return null;
    }

    private static double At(Interval interval, int probe) => interval.Low + (interval.High - interval.Low) * probe / (Probes - 1);

    private static bool IsFinite(Expression formula, double x) => double.IsFinite(formula.Evaluate(new Real(x), Real.One).Value);

    private static bool IsSmooth(Expression formula, double x)
    {
        Dual<Real> at = formula.Evaluate(Dual<Real>.Variable(new(x)), Dual<Real>.One);
        return double.IsFinite(at.Value.Value) && double.IsFinite(at.Derivative.Value);
    }
}
