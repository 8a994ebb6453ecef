namespace Zintl.Numerics.Functions.Expressions;

/// <summary>One instruction: a number or variable is pushed, an operation takes its operands from the stack and leaves its result.</summary>
/// <param name="Operation">What is done.</param>
/// <param name="Number">The number that is pushed, or the whole exponent.</param>
internal readonly record struct ExpressionInstruction(ExpressionOperation Operation, double Number = 0)
{
    /// <summary>Values taken from the stack.</summary>
    public int Operands => Operation switch
    {
        <= ExpressionOperation.Temperature => 0,
        <= ExpressionOperation.Power or ExpressionOperation.Min or ExpressionOperation.Max => 2,
        _ => 1,
    };
}
