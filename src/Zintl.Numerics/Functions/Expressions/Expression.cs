using Zintl.Numerics.Fields;

namespace Zintl.Numerics.Functions.Expressions;

/// <summary>
/// A formula in x and T as people write it: numbers, + - * / ** ^, brackets, pi, exp, log, ln, log10, sqrt, tanh, sinh, cosh, asinh, sin, cos, abs, min, max.
/// It is read into a flat list of instructions for a stack of numbers; nothing of it is ever run as code. <see cref="ToString"/> gives text that parses back to it.
/// </summary>
public sealed class Expression
{
    internal const int LongestText = 20000, LongestProgram = 4000, DeepestStack = 64, DeepestNesting = 64, LargestWholePower = 1024;

    private readonly ExpressionInstruction[] program;
    private readonly int depth;

    private Expression(ExpressionProgram found)
    {
        program = found.ToArray();
        depth = found.Depth;
        UsesX = Array.Exists(program, instruction => instruction.Operation == ExpressionOperation.X);
        UsesTemperature = Array.Exists(program, instruction => instruction.Operation == ExpressionOperation.Temperature);
    }

    /// <summary>True where x stands in it.</summary>
    public bool UsesX { get; }

    /// <summary>True where T stands in it.</summary>
    public bool UsesTemperature { get; }

    /// <summary>Names of the functions that it calls.</summary>
    public IEnumerable<string> Functions => program
        .Where(instruction => instruction.Operation >= ExpressionOperation.Exp)
        .Select(instruction => ExpressionNames.Of(instruction.Operation)).Distinct();

    /// <summary>The expression of a text.</summary>
    /// <exception cref="FormatException">The text is none; the message gives the column.</exception>
    public static Expression Parse(string text) => TryParse(text, out ExpressionFault? fault)
        ?? throw new FormatException(FormattableString.Invariant($"Column {fault!.Column}: found {fault.Found}; expected {fault.Expected}."));

    /// <summary>The expression of a text; null where it is none, and <paramref name="fault"/> says why.</summary>
    public static Expression? TryParse(string text, out ExpressionFault? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        ExpressionParser parser = new(text);
        ExpressionProgram? found = parser.Parse();
        fault = parser.Fault;
        return found is null ? null : new Expression(found);
    }

    /// <summary>The value at (x, T): what the formula says, which is no finite number where it has a pole or a logarithm of nothing.</summary>
    public T Evaluate<T>(T x, T temperature)
        where T : unmanaged, IReal<T>
    {
        Span<T> stack = stackalloc T[depth];
        int top = -1;
        foreach (ExpressionInstruction instruction in program)
        {
            switch (instruction.Operation)
            {
                case ExpressionOperation.Number: stack[++top] = T.From(instruction.Number); break;
                case ExpressionOperation.X: stack[++top] = x; break;
                case ExpressionOperation.Temperature: stack[++top] = temperature; break;
                case ExpressionOperation.WholePower: stack[top] = ExpressionKernels.Power(stack[top], (int)instruction.Number); break;
                default:
                    if (instruction.Operands == 1) stack[top] = One(instruction.Operation, stack[top]);
                    else stack[--top] = Two(instruction.Operation, stack[top], stack[top + 1]);
                    break;
            }
        }

        return stack[0];
    }

    public override string ToString() => ExpressionPrinter.Print(program);

    private static T One<T>(ExpressionOperation operation, T x)
        where T : struct, IReal<T> => operation switch
        {
            ExpressionOperation.Negate => -x,
            ExpressionOperation.Exp => T.Exp(x),
            ExpressionOperation.Log => T.Log(x),
            ExpressionOperation.Log10 => T.Log(x) * T.From(1 / Math.Log(10)),
            ExpressionOperation.Sqrt => T.Sqrt(x),
            ExpressionOperation.Tanh => ExpressionKernels.Tanh(x),
            ExpressionOperation.Sinh => ExpressionKernels.Sinh(x),
            ExpressionOperation.Cosh => ExpressionKernels.Cosh(x),
            ExpressionOperation.Asinh => T.Asinh(x),
            ExpressionOperation.Sin => ExpressionKernels.Sin(x),
            ExpressionOperation.Cos => ExpressionKernels.Cos(x),
            _ => ExpressionKernels.Abs(x),
        };

    private static T Two<T>(ExpressionOperation operation, T x, T y)
        where T : struct, IReal<T> => operation switch
        {
            ExpressionOperation.Add => x + y,
            ExpressionOperation.Subtract => x - y,
            ExpressionOperation.Multiply => x * y,
            ExpressionOperation.Divide => x / y,
            ExpressionOperation.Power => T.Exp(y * T.Log(x)),
            ExpressionOperation.Min => T.Min(x, y),
            _ => T.Max(x, y),
        };
}
