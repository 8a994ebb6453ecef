using Zintl.Cells.Designs;
using Zintl.Materials;
using Zintl.Models.HalfCells;
using Zintl.Models.PorousElectrodes;
using Zintl.Numerics.Functions;
using Zintl.Numerics.Integration;
using Zintl.Testing;

namespace Zintl.Models.Tests.PorousElectrodes;

/// <summary>Cells with one particle of each material: what they conserve, hold and say of themselves.</summary>
public sealed class ReducedCellTests
{
    public static TheoryData<ModelKind, bool> Kinds => new()
    {
        { ModelKind.SingleParticle, false }, { ModelKind.SingleParticle, true }, { ModelKind.SingleParticleWithElectrolyte, false }, { ModelKind.SingleParticleWithElectrolyte, true },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void AnyControl_Holds_AndConservesGuestAndSalt(ModelKind kind, bool half)
    {
        CellMarch march = new(CellModelFactory.Create([Design(kind, half)], 1e-5));
        CellInventory start = march.Inventory();
        march.Hold(ControlMode.Current, 30);
        march.Advance(300);
        Check(start, march, half);
        double voltage = march.Voltage() + 0.3;
        march.Hold(ControlMode.Voltage, voltage);
        Assert.Equal(voltage, march.Voltage(), 1e-6);
        march.Advance(600);
        Assert.Equal(voltage, march.Voltage(), 1e-6);
        Assert.True(march.Current() < 0);
        Check(start, march, half);
        march.Hold(ControlMode.Power, 80);
        march.Advance(900);
        Assert.Equal(80, march.Voltage() * march.Current(), 1e-4);
        Check(start, march, half);
        march.Hold(ControlMode.Resistance, 0.2);
        march.Advance(1200);
        Assert.Equal(0.2, march.Voltage() / march.Current(), 1e-6);
        Check(start, march, half);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reading_UnderCurrent_AddsUpToTheVoltage(ModelKind kind, bool half)
    {
        CellMarch march = new(CellModelFactory.Create([OneMaterial(Design(kind, half))], 1e-6));
        march.Hold(ControlMode.Current, 25);
        march.Advance(400);
        CellReading reading = march.Reading();
        double sum = reading.SurfaceVoltage + reading.Reaction + reading.Film + reading.Electrolyte + reading.Solid + reading.Counter;
        Assert.Equal(march.Voltage(), reading.Voltage, 1e-12);
        Assert.Equal(reading.Voltage, sum, 1e-6);
        Assert.Equal(reading.Voltage, reading.PositivePotential - reading.NegativePotential, 1e-12);
        Assert.Equal(kind == ModelKind.SingleParticle, Math.Abs(reading.LeftSalt - reading.RightSalt) < 1e-6);
        Assert.Equal(kind != ModelKind.SingleParticle, reading.Electrolyte < -1e-3);
        Assert.Equal(half, reading.Counter < -1e-3);
    }

    /// <summary>The closed form of the sphere under constant influx (docs/physics/2-particles.md): surface values in units of N R/D.</summary>
    [Theory]
    [InlineData(0.01, 0.1236433542)]
    [InlineData(0.05, 0.3121654291)]
    [InlineData(0.2, 0.7982534211)]
    public void ConstantCurrent_SphereSurface_FollowsTheClosedForm(double time, double expected)
    {
        const double Diffusivity = 1e-14, Radius = 4e-6, Current = 5, Slope = 0.5;
        CellDesign cell = Design(ModelKind.SingleParticle, half: true);
        ActiveMaterial material = cell.Positive.Materials[0];
        FickianInsertion insertion = (FickianInsertion)material.Insertion with
        {
            Diffusivity = new ConstantFunction(Diffusivity),
            InitialStoichiometry = 0.3,
            OpenCircuitPotential = new CubicTable([0.0, 1.0], [1.0, 1 - Slope]),
        };
        cell = cell with { Positive = cell.Positive with { Materials = [material with { Insertion = insertion }] }, Mesh = cell.Mesh with { Particle = 80, ParticleGrading = 1 } };
        CellMarch march = new(CellModelFactory.Create([cell], 1e-7));
        march.Hold(ControlMode.Current, Current);
        march.Advance(time * Radius * Radius / Diffusivity);
        double influx = Current * Radius * Radius / (3 * Diffusivity * PhysicalConstants.Faraday * material.Fraction * insertion.MaximumConcentration * cell.Positive.Thickness);
        double surface = (1 - march.Reading().SurfaceVoltage) / Slope;
        Assert.Equal(expected, (surface - 0.3) / influx, 1e-3 * expected);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Heat_OfAnAdiabaticCell_WarmsItByWhatTheVoltageLost(ModelKind kind, bool half)
    {
        CellDesign design = OneMaterial(Design(kind, half)) with { Thermal = new ThermalDesign { Kind = ThermalKind.Lumped, HeatCapacity = 400 } };
        CellMarch march = new(CellModelFactory.Create([design], 1e-6));
        march.Hold(ControlMode.Current, 30);
        double warmth = 0, before = Lost(march);
        for (int i = 1; i <= 60; i++)
        {
            march.Advance(5 * i);
            double now = Lost(march);
            Assert.Equal(now, march.Reading().Heat, 1e-3 * now);
            warmth += 5 * 0.5 * (before + now);
            before = now;
        }

        double rise = march.Reading().Temperature - design.Thermal.InitialTemperature;
        Assert.True(rise > 0.1);
        Assert.Equal(warmth / design.Thermal.HeatCapacity, rise, 0.01 * rise);
    }

    [Theory]
    [InlineData(ModelKind.SingleParticle)]
    [InlineData(ModelKind.SingleParticleWithElectrolyte)]
    public void EightCells_SideBySide_GoAsTheyGoAlone(ModelKind kind)
    {
        CellDesign[] designs = [.. Enumerable.Range(0, 8).Select(lane => RoundCells.Full(kind, place => 1 + 0.02 * Math.Sin(1 + 3 * place + 7 * lane)))];
        CellMarch together = new(CellModelFactory.Create(designs, 1e-8));
        double[] currents = [.. Enumerable.Range(0, 8).Select(lane => 20.0 + lane)];
        together.Hold(ControlMode.Current, currents);
        together.Advance(1000);
        double largest = 0;
        for (int lane = 0; lane < 8; lane++)
        {
            CellMarch alone = new(CellModelFactory.Create([designs[lane]], 1e-8));
            alone.Hold(ControlMode.Current, currents[lane]);
            alone.Advance(1000);
            Assert.Equal(alone.Voltage(), together.Voltage(lane), 1e-6);
            largest = Math.Max(largest, Math.Abs(together.Voltage(lane) - together.Voltage(0)));
        }

        Assert.True(largest > 1e-2);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Steps_AfterTheFirst_AllocateNothing(ModelKind kind, bool half)
    {
        ICellModel model = CellModelFactory.Create([Design(kind, half)], 1e-4);
        double[] state = new double[model.Length], rates = new double[model.Length];
        model.Initialise(state);
        model.Hold(ControlMode.Power, [60]);
        _ = model.Settle(0, state, rates);
        BdfIntegrator integrator = new(model, new IntegratorOptions());
        integrator.Start(0, state, 1e-2, rates);
        Step(integrator);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 30; i++) Step(integrator);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Step(BdfIntegrator integrator)
    {
        if (integrator.TryStep(10) != StepOutcome.Solved) throw new InvalidOperationException("The step failed.");
        integrator.Commit();
    }

    private static CellDesign Design(ModelKind kind, bool half) => half ? RoundCells.Half(kind) : RoundCells.Full(kind);

    private static CellDesign OneMaterial(CellDesign design) => design.Negative is null ? design : design with { Negative = design.Negative with { Materials = [design.Negative.Materials[0]] } };

    private static double Lost(CellMarch march) => march.Current() * (march.Reading().SurfaceVoltage - march.Voltage());

    private static void Check(CellInventory start, CellMarch march, bool half)
    {
        CellInventory now = march.Inventory();
        double passed = now.Passed / PhysicalConstants.Faraday, scale = start.PositiveGuest;
        Assert.Equal(start.PositiveGuest + passed, now.PositiveGuest, 1e-11 * scale);
        if (!half) Assert.Equal(start.NegativeGuest - passed, now.NegativeGuest, 1e-11 * scale);
        Assert.Equal(start.Salt, now.Salt, 1e-11 * start.Salt);
        Assert.Equal(start.Electrolyte, now.Electrolyte, 1e-11 * start.Electrolyte);
    }
}
