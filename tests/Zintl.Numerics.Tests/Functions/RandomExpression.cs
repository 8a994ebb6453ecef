using System.Globalization;
using System.Text;
using Zintl.Numerics.Random;

namespace Zintl.Numerics.Tests.Functions;

/// <summary>Random formulas, written with random blanks and brackets, and the value that the platform's functions give them.</summary>
internal sealed class RandomExpression(ulong seed)
{
    private const string Letters = "xT0123456789.eE+-*/^(), expolgnsqrtahicbm\u00e9\0_";
    private static readonly string[] Unary = ["exp", "log", "sqrt", "tanh", "sinh", "cosh", "asinh", "sin", "cos", "abs", "log10"];

    private readonly Xoshiro256 random = new(seed);

    public string Garbage()
    {
        StringBuilder text = new();
        for (int n = random.Next(40); n >= 0; n--) text.Append(Letters[random.Next(Letters.Length)]);
        return text.ToString();
    }

    /// <summary>A formula of limited depth with its value at (x, T).</summary>
    public (string Text, double Value) Tree(int depth, double x, double temperature)
    {
        if (depth == 0 || random.Next(8) == 0) return Leaf(x, temperature);
        (string Text, double Value) a = Tree(depth - 1, x, temperature);
        switch (random.Next(9))
        {
            case 0: return Function(a);
            case 1: return ($"-({a.Text})", -a.Value);
            case 2:
                int n = random.Next(7) - 2;
                return (string.Create(CultureInfo.InvariantCulture, $"({a.Text})**{n}"), Math.Pow(a.Value, n));
            case 3: return (string.Create(CultureInfo.InvariantCulture, $"(abs({a.Text}) + 0.1)^1.5"), Math.Pow(Math.Abs(a.Value) + 0.1, 1.5));
            default: return Binary(a, Tree(depth - 1, x, temperature));
        }
    }

    private (string Text, double Value) Leaf(double x, double temperature)
    {
        double number = Math.Round(4 * random.NextDouble() - 2, random.Next(6));
        return random.Next(4) switch
        {
            0 => ("T", temperature),
            1 => (number.ToString("R", CultureInfo.InvariantCulture), number),
            _ => ("x", x),
        };
    }

    private (string Text, double Value) Function((string Text, double Value) a)
    {
        string name = Unary[random.Next(Unary.Length)];
        double v = a.Value, value = name switch
        {
            "exp" => Math.Exp(v),
            "log" => Math.Log(v),
            "log10" => Math.Log10(v),
            "sqrt" => Math.Sqrt(v),
            "tanh" => Math.Tanh(v),
            "sinh" => Math.Sinh(v),
            "cosh" => Math.Cosh(v),
            "asinh" => Math.Asinh(v),
            "sin" => Math.Sin(v),
            "cos" => Math.Cos(v),
            _ => Math.Abs(v),
        };
        return ($"{name}({a.Text})", value);
    }

    private (string Text, double Value) Binary((string Text, double Value) a, (string Text, double Value) b) => random.Next(6) switch
    {
        0 => ($"({a.Text}) + ({b.Text})", a.Value + b.Value),
        1 => ($"({a.Text})-({b.Text})", a.Value - b.Value),
        2 => ($"({a.Text})*({b.Text})", a.Value * b.Value),
        3 => ($"({a.Text}) / ({b.Text})", a.Value / b.Value),
        4 => ($"min({a.Text}, {b.Text})", Math.Min(a.Value, b.Value)),
        _ => ($"max( {a.Text} ,{b.Text} )", Math.Max(a.Value, b.Value)),
    };
}
