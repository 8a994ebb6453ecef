namespace Zintl.Numerics.Functions.Expressions;

/// <summary>Names that a text may call, and the operations behind them.</summary>
internal static class ExpressionNames
{
    private static readonly (string Name, ExpressionOperation Operation)[] Functions =
    [
        ("exp", ExpressionOperation.Exp), ("log", ExpressionOperation.Log), ("ln", ExpressionOperation.Log), ("log10", ExpressionOperation.Log10),
        ("sqrt", ExpressionOperation.Sqrt), ("tanh", ExpressionOperation.Tanh), ("sinh", ExpressionOperation.Sinh), ("cosh", ExpressionOperation.Cosh),
        ("asinh", ExpressionOperation.Asinh), ("sin", ExpressionOperation.Sin), ("cos", ExpressionOperation.Cos), ("abs", ExpressionOperation.Abs),
        ("min", ExpressionOperation.Min), ("max", ExpressionOperation.Max),
    ];

    /// <summary>Everything a word can be, for messages.</summary>
    public static string All { get; } = "x, T, pi, " + string.Join(", ", Functions.Select(function => function.Name));

    public static bool TryFunction(ReadOnlySpan<char> name, out ExpressionOperation operation)
    {
        foreach ((string known, ExpressionOperation meaning) in Functions)
        {
            if (!name.SequenceEqual(known)) continue;
            operation = meaning;
            return true;
        }

        operation = default;
        return false;
    }

    /// <summary>The first name of a function.</summary>
    public static string Of(ExpressionOperation operation) => Array.Find(Functions, function => function.Operation == operation).Name;
}
