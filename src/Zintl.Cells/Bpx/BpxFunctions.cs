using System.Text.Json.Nodes;
using Zintl.Cells.Files;
using Zintl.Materials;
using Zintl.Numerics.Functions;
using Zintl.Numerics.Functions.Expressions;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>
/// Writes functions as BPX says them: a number, a formula in x of + - * / ** exp tanh cosh, or a table, each with an activation energy beside it.
/// Anything else becomes a table, refined until straight lines between its points miss it by less than 1e-4 of its range where they can.
/// </summary>
/// <param name="referenceTemperature">At which values are given, [K].</param>
/// <param name="warnings">Told of what does not fit.</param>
internal sealed class BpxFunctions(double referenceTemperature, List<string> warnings)
{
    private const int FirstPoints = 65, Halvings = 6;
    private const double Miss = 1e-4;
    private static readonly string[] Allowed = ["exp", "tanh", "cosh"];

    public static JsonObject Table(double[] x, double[] y) => new()
    {
        ["x"] = new JsonArray([.. x.Select(value => JsonValue.Create(value))]),
        ["y"] = new JsonArray([.. y.Select(value => JsonValue.Create(value))]),
    };

    /// <summary>Adds a function, and its activation energy where it has one.</summary>
    /// <param name="owner">Where to.</param>
    /// <param name="key">Its key.</param>
    /// <param name="function">The function of x and temperature.</param>
    /// <param name="meant">Range of x that a table covers.</param>
    public void Add(JsonObject owner, string key, Function2D function, Interval meant)
    {
        (Function2D inner, double factor, double energy) = Parts(function);
        owner[key] = Node(key, inner, factor, meant);
        if (energy != 0) owner[BpxKeys.Activation(key)] = energy;
    }

    /// <summary>Adds a number: a constant, or else the value at one x, which is told.</summary>
    public void AddNumber(JsonObject owner, string key, Function2D function, double at)
    {
        (Function2D inner, double factor, double energy) = Parts(function);
        if (!inner.IsConstantInX) warnings.Add(Invariant($"{key}: BPX takes a number; the value at x = {at:G4} is written"));
        if (!inner.IsConstantInY) warnings.Add(Invariant($"{key}: depends on temperature in a way that BPX has not; values at {referenceTemperature} K are written"));
        owner[key] = factor * inner.Value(at, referenceTemperature);
        if (energy != 0) owner[BpxKeys.Activation(key)] = energy;
    }

    /// <summary>f, factor and energy, [J/mol], of f(x) factor exp(E/R (1/T_ref - 1/T)).</summary>
    private (Function2D Inner, double Factor, double Energy) Parts(Function2D function)
    {
        double factor = 1, activation = 0;
        while (function is ArrheniusFunction arrhenius)
        {
            factor *= Math.Exp(arrhenius.Activation * (1 / arrhenius.Reference - 1 / referenceTemperature));
            activation += arrhenius.Activation;
            function = arrhenius.Function;
        }

        return (function, factor, PhysicalConstants.Gas * activation);
    }

    private JsonNode Node(string key, Function2D function, double factor, Interval meant)
    {
        if (!function.IsConstantInY) warnings.Add(Invariant($"{key}: depends on temperature in a way that BPX has not; values at {referenceTemperature} K are written"));
        if (function.IsConstantInX && function.IsConstantInY) return JsonValue.Create(factor * function.Value(0, referenceTemperature));
        return function switch
        {
            ExpressionFunction { IsConstantInY: true } formula when formula.Expression.Functions.All(name => Allowed.Contains(name, StringComparer.Ordinal)) =>
                JsonValue.Create(factor == 1 ? formula.Expression.ToString() : Invariant($"{factor:R} * ({formula.Expression})")),
            LinearTable table => Table([.. table.Points], [.. table.Values.Select(value => factor * value)]),
            _ => Sampled(key, x => factor * function.Value(x, referenceTemperature), meant),
        };
    }

    private JsonObject Sampled(string key, Func<double, double> function, Interval meant)
    {
        SortedDictionary<double, double> points = [];
        for (int i = 0; i < FirstPoints; i++)
        {
            double x = meant.Low + (meant.High - meant.Low) * i / (FirstPoints - 1);
            points[x] = function(x);
        }

        double allowed = Miss * (points.Values.Max() - points.Values.Min()), worst = 0;
        double[] first = [.. points.Keys];
        for (int i = 1; i < first.Length; i++) worst = Math.Max(worst, Refine(points, function, (first[i - 1], first[i]), allowed, Halvings));
        warnings.Add(Invariant($"{key}: written as a table of {points.Count} points; straight lines between them miss it by up to {worst:G2}"));
        return Table([.. points.Keys], [.. points.Values]);
    }

    /// <summary>Halves a line until it lies close enough; gives what it still misses in the middle.</summary>
    private static double Refine(SortedDictionary<double, double> points, Func<double, double> function, (double Low, double High) line, double allowed, int left)
    {
        double middle = 0.5 * (line.Low + line.High), value = function(middle), miss = Math.Abs(value - 0.5 * (points[line.Low] + points[line.High]));
        if (miss <= allowed || left == 0) return miss;
        points[middle] = value;
        return Math.Max(Refine(points, function, (line.Low, middle), allowed, left - 1), Refine(points, function, (middle, line.High), allowed, left - 1));
    }
}
