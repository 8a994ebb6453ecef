using Zintl.Models.Electrolyte;
using Zintl.Models.Kinetics;
using Zintl.Models.Mechanics;
using Zintl.Numerics.Fields;
using Zintl.Numerics.Random;

namespace Zintl.Models.Tests.Kinetics;

/// <summary>Every physics kernel, written once, gives one answer as one number, as eight, and with its derivative; and allocates nothing.</summary>
public sealed class KernelTests
{
    private interface IKernel
    {
        static abstract TReal At<TReal>(TReal x, TReal y)
            where TReal : struct, IReal<TReal>;
    }

    [Fact]
    public void CurrentDensity_AsRealV8AndDual_Agrees() => Check<CurrentDensity>(-0.3, 0.3, 0.2, 0.8);

    [Fact]
    public void Overpotential_AsRealV8AndDual_Agrees() => Check<Overpotential>(-80, 80, 0.3, 0.7);

    [Fact]
    public void SymmetricOverpotential_AsRealV8AndDual_Agrees() => Check<SymmetricOverpotential>(-80, 80, 0.1, 20);

    [Fact]
    public void Arrhenius_AsRealV8AndDual_Agrees() => Check<ArrheniusFactor>(1e4, 7e4, 210, 370);

    [Fact]
    public void Layer_AsRealV8AndDual_Agrees() => Check<Layer>(1e-6, 1e-4, 0.05, 0.9);

    [Fact]
    public void Porosity_AsRealV8AndDual_Agrees() => Check<Porosity>(0, 4, 0, 1.5);

    [Fact]
    public void Overpotential_AtAnyTransferCoefficient_InvertsTheCurrent()
    {
        Xoshiro256 random = new(11);
        for (int i = 0; i < 1000; i++)
        {
            Real anodic = new(0.2 + 0.6 * random.NextDouble());
            Real j = new((random.NextDouble() < 0.5 ? -1 : 1) * random.NextLog(1e-6, 1e4));
            Real eta = ButlerVolmer.Overpotential(j, new Real(1), anodic, new Real(38.92));
            Assert.Equal(j.Value, ButlerVolmer.CurrentDensity(eta, new Real(1), anodic, new Real(38.92)).Value, 1e-9 * Math.Abs(j.Value));
        }
    }

    private static void Check<TKernel>(double lowX, double highX, double lowY, double highY)
        where TKernel : IKernel
    {
        Xoshiro256 random = new(5);
        double[] x = new double[V8.Count], y = new double[V8.Count], lanes = new double[V8.Count];
        for (int round = 0; round < 200; round++)
        {
            for (int i = 0; i < V8.Count; i++)
            {
                x[i] = lowX + (highX - lowX) * random.NextDouble();
                y[i] = lowY + (highY - lowY) * random.NextDouble();
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            TKernel.At(V8.Load(x), V8.Load(y)).Store(lanes);
            for (int i = 0; i < V8.Count; i++)
            {
                double alone = TKernel.At(new Real(x[i]), new Real(y[i])).Value;
                Dual<Real> dual = TKernel.At(Dual<Real>.Variable(new Real(x[i])), Dual<Real>.From(y[i]));
                double step = 1e-5 * (highX - lowX);
                double difference = (TKernel.At(new Real(x[i] + step), new Real(y[i])).Value - TKernel.At(new Real(x[i] - step), new Real(y[i])).Value) / (2 * step);
                if (lanes[i] != alone || dual.Value.Value != alone || Math.Abs(dual.Derivative.Value - difference) > 1e-4 * Math.Abs(difference) + 1e-12 * Math.Abs(alone) / step)
                    Assert.Fail(FormattableString.Invariant($"({x[i]}, {y[i]}): alone {alone}, lane {lanes[i]}, dual {dual.Value.Value}, slope {dual.Derivative.Value}, difference {difference}"));
            }

            if (round > 2) Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        }
    }

    private readonly struct CurrentDensity : IKernel
    {
        public static TReal At<TReal>(TReal x, TReal y)
            where TReal : struct, IReal<TReal> => ButlerVolmer.CurrentDensity(x, TReal.From(3), y, TReal.From(38.92));
    }

    private readonly struct Overpotential : IKernel
    {
        public static TReal At<TReal>(TReal x, TReal y)
            where TReal : struct, IReal<TReal> => ButlerVolmer.Overpotential(x, TReal.From(3), y, TReal.From(38.92));
    }

    private readonly struct SymmetricOverpotential : IKernel
    {
        public static TReal At<TReal>(TReal x, TReal y)
            where TReal : struct, IReal<TReal> => ButlerVolmer.SymmetricOverpotential(x, y, TReal.From(38.92));
    }

    private readonly struct ArrheniusFactor : IKernel
    {
        public static TReal At<TReal>(TReal x, TReal y)
            where TReal : struct, IReal<TReal> => Arrhenius.Factor(x, y, TReal.From(298.15));
    }

    private readonly struct Layer : IKernel
    {
        public static TReal At<TReal>(TReal x, TReal y)
            where TReal : struct, IReal<TReal> => OhmicResistance.Layer(x, TReal.From(0.7), y, TReal.From(1.5));
    }

    private readonly struct Porosity : IKernel
    {
        public static TReal At<TReal>(TReal x, TReal y)
            where TReal : struct, IReal<TReal> => CoatingSwelling.Porosity(x, y, TReal.From(0.15), TReal.From(0.6));
    }
}
