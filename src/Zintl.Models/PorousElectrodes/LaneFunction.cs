using Zintl.Cells.Designs;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Functions;

namespace Zintl.Models.PorousElectrodes;

/// <summary>A property that differs between eight cells side by side.</summary>
internal sealed class LaneFunction(Function2D[] functions) : Function2D
{
    public override bool IsConstantInX => functions.All(function => function.IsConstantInX);

    public override bool IsConstantInY => functions.All(function => function.IsConstantInY);

    /// <summary>The common function of all lanes where there is one, scaled or constant values lane by lane where that is all they differ in, else each its own.</summary>
    public static Function2D Of(ActiveMaterial[] materials, Func<ActiveMaterial, Function2D> property) => Of([.. materials.Select(property)]);

    public static Function2D Of(Function2D[] functions)
    {
        if (functions.All(function => ReferenceEquals(function, functions[0]))) return functions[0];
        if (functions.All(function => function is ConstantFunction constant && constant.Constant == ((ConstantFunction)functions[0]).Constant)) return functions[0];
        if (functions.All(function => function is ConstantFunction)) return new ScaledLanes(new ConstantFunction(1), [.. functions.Select(function => ((ConstantFunction)function).Constant)]);
        if (functions.All(function => ReferenceEquals(ScaledFunction.BaseOf(function), ScaledFunction.BaseOf(functions[0]))))
            return new ScaledLanes(ScaledFunction.BaseOf(functions[0]), [.. functions.Select(ScaledFunction.FactorOf)]);
        return new LaneFunction(functions);
    }

    public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
    {
        Span<double> values = stackalloc double[Vectors.Count], slopesX = stackalloc double[Vectors.Count], slopesY = stackalloc double[Vectors.Count];
        for (int lane = 0; lane < Vectors.Count; lane++)
        {
            functions[lane].Evaluate(x, y, out V8 f, out V8 fx, out V8 fy);
            (values[lane], slopesX[lane], slopesY[lane]) = (f[lane], fx[lane], fy[lane]);
        }

        (value, byX, byY) = (V8.Load(values), V8.Load(slopesX), V8.Load(slopesY));
    }

    /// <summary>One function times a factor of each lane.</summary>
    private sealed class ScaledLanes(Function2D function, double[] factors) : Function2D
    {
        private readonly V8 factor = V8.Load(factors);

        public override bool IsConstantInX => function.IsConstantInX;

        public override bool IsConstantInY => function.IsConstantInY;

        public override void Evaluate(V8 x, V8 y, out V8 value, out V8 byX, out V8 byY)
        {
            function.Evaluate(x, y, out value, out byX, out byY);
            value *= factor;
            byX *= factor;
            byY *= factor;
        }
    }
}
