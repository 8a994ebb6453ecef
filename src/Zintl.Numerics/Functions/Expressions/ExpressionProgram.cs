namespace Zintl.Numerics.Functions.Expressions;

/// <summary>The instructions of an expression while they are found, with the depth of the stack that they need.</summary>
internal sealed class ExpressionProgram
{
    private readonly List<ExpressionInstruction> instructions = [];
    private int depth;

    /// <summary>Largest number of values on the stack.</summary>
    public int Depth { get; private set; }

    public int Length => instructions.Count;

    public ExpressionInstruction[] ToArray() => [.. instructions];

    public void Add(ExpressionInstruction instruction)
    {
        depth += 1 - instruction.Operands;
        Depth = Math.Max(Depth, depth);
        instructions.Add(instruction);
    }

    /// <summary>Changes the sign of the last operand; a number takes it itself.</summary>
    public void Negate()
    {
        if (instructions[^1] is { Operation: ExpressionOperation.Number } number) instructions[^1] = number with { Number = -number.Number };
        else Add(new(ExpressionOperation.Negate));
    }

    /// <summary>Raises the last but one operand to the last; by multiplication where that is a whole number.</summary>
    public void Raise()
    {
        if (instructions[^1] is { Operation: ExpressionOperation.Number } exponent && IsWhole(exponent.Number))
        {
            instructions.RemoveAt(instructions.Count - 1);
            depth--;
            Add(new(ExpressionOperation.WholePower, exponent.Number));
        }
        else Add(new(ExpressionOperation.Power));
    }

    private static bool IsWhole(double exponent) => Math.Abs(exponent) <= Expression.LargestWholePower && exponent == Math.Round(exponent);
}
