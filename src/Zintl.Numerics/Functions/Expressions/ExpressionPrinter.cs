using System.Globalization;

namespace Zintl.Numerics.Functions.Expressions;

/// <summary>Writes a program as text that parses back to the same program.</summary>
internal static class ExpressionPrinter
{
    private const int Sum = 1, Product = 2, Signed = 3, Power = 4, Atom = 5;

    public static string Print(ReadOnlySpan<ExpressionInstruction> program)
    {
        Stack<(string Text, int Rank)> stack = new();
        foreach (ExpressionInstruction instruction in program)
        {
            (string Text, int Rank) right = instruction.Operands > 0 ? stack.Pop() : default, left = instruction.Operands > 1 ? stack.Pop() : default;
            stack.Push(Written(instruction, left, right));
        }

        return stack.Pop().Text;
    }

    private static (string Text, int Rank) Written(ExpressionInstruction instruction, (string Text, int Rank) left, (string Text, int Rank) right) => instruction.Operation switch
    {
        ExpressionOperation.Number => Number(instruction.Number),
        ExpressionOperation.X => ("x", Atom),
        ExpressionOperation.Temperature => ("T", Atom),
        ExpressionOperation.Add => ($"{Bracket(left, Sum)} + {Bracket(right, Product)}", Sum),
        ExpressionOperation.Subtract => ($"{Bracket(left, Sum)} - {Bracket(right, Product)}", Sum),
        ExpressionOperation.Multiply => ($"{Bracket(left, Product)} * {Bracket(right, Signed)}", Product),
        ExpressionOperation.Divide => ($"{Bracket(left, Product)} / {Bracket(right, Signed)}", Product),
        ExpressionOperation.Power => ($"{Bracket(left, Atom)} ** {Bracket(right, Signed)}", Power),
        ExpressionOperation.WholePower => ($"{Bracket(right, Atom)} ** {Number(instruction.Number).Text}", Power),
        ExpressionOperation.Negate => ($"-{Bracket(right, Signed)}", Signed),
        ExpressionOperation.Min or ExpressionOperation.Max => ($"{ExpressionNames.Of(instruction.Operation)}({left.Text}, {right.Text})", Atom),
        _ => ($"{ExpressionNames.Of(instruction.Operation)}({right.Text})", Atom),
    };

    private static (string Text, int Rank) Number(double value) =>
        (value.ToString("R", CultureInfo.InvariantCulture), double.IsNegative(value) ? Signed : Atom);

    private static string Bracket((string Text, int Rank) part, int least) => part.Rank >= least ? part.Text : $"({part.Text})";
}
