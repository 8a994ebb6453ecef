namespace Zintl.Numerics.Functions.Expressions;

/// <summary>What one instruction of an expression does with the values on the stack.</summary>
internal enum ExpressionOperation : byte
{
    Number,
    X,
    Temperature,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    WholePower,
    Negate,
    Exp,
    Log,
    Log10,
    Sqrt,
    Tanh,
    Sinh,
    Cosh,
    Asinh,
    Sin,
    Cos,
    Abs,
    Min,
    Max,
}
