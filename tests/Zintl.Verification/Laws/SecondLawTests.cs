using Zintl.Analysis.Review;
using Zintl.Cells.HalfCells;
using Zintl.Cells.Protocols;
using Zintl.Materials;
using Zintl.Simulation;
using Zintl.Testing;

namespace Zintl.Verification.Laws;

/// <summary>Every closed loop in (x, U) dissipates: any material, particle model, rate and reversal.</summary>
public sealed class SecondLawTests
{
    private static readonly MaterialLibrary Library = MaterialLibrary.Load(Repository.Data);

    public static TheoryData<string> Hosts => [.. Library.LoadAll().Materials.Where(material => material.Paths.Length > 0).Select(material => material.Name)];

    [Theory]
    [MemberData(nameof(Hosts))]
    public void Program_AnyHostAndModel_DissipatesAndKeepsSodium(string host) => Check(host, 2);

    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(Hosts))]
    public void Program_ThousandOfThem_DissipateAndKeepSodium(string host) => Check(host, 1 + 1000 / (3 * Hosts.Count));

    [Theory]
    [InlineData(ParticleModel.Shells)]
    [InlineData(ParticleModel.ChemicalPotential)]
    [InlineData(ParticleModel.Fickian)]
    public void MinorLoop_ReturningToItsCharge_LosesEnergy(ParticleModel model)
    {
        foreach (double depth in new[] { 0.02, 0.1, 0.3 })
        {
            double hours = depth / 0.5;
            List<ProtocolStep> steps = [ReferenceTin.Step(0.5, 1)];
            for (int loop = 0; loop < 6; loop++) steps.AddRange([ReferenceTin.Step(-0.5, hours), ReferenceTin.Step(0.5, hours)]);
            Solution solution = Simulator.Run(ReferenceTin.IdealCell(ReferenceTin.Path(offset: 0.02), model: model), new Protocol([.. steps]), new SimulationOptions());
            Assert.All(solution.Steps, step => Assert.Equal("time", step.End));
            double loops = solution.Steps.Skip(1).Sum(step => step.Energy);
            double passed = solution.Steps.Skip(1).Sum(step => Math.Abs(step.Energy));
            Assert.True(loops > 0.01 * passed, FormattableString.Invariant($"{model}, depth {depth}: {loops} J of {passed} J"));
        }
    }

    private static void Check(string host, int programs)
    {
        foreach (ParticleModel model in Enum.GetValues<ParticleModel>())
        {
            for (int i = 0; i < programs; i++)
            {
                ulong seed = (ulong)((3 * i) + (int)model);
                HalfCell cell = StandardHalfCell.Resolve(host, 2e-6, ["Rest for 1 s"], Library).HalfCell with { Model = model, Shape = (ParticleShape)(1 + i % 3) };
                Solution solution = Simulator.Run(cell, RandomProtocol.Create(seed, -0.5, 2.0), new SimulationOptions());
                string where = FormattableString.Invariant($"{host}, {model}, {cell.Shape}, seed {seed}: {solution.State} {solution.Cause}");
                Assert.True(solution.State == RunState.Finished, where);
                Assert.True(solution.Balances.Dissipation >= 0, where);
                Assert.True(solution.Balances.Sodium <= 1e-10, where);
                Assert.True(solution.Balances.Host <= 1e-10, where);
                double largest = cell.Path.Phases[^1].Stoichiometry;
                Assert.All(solution.Record.Auxiliary["stoichiometry"], x => Assert.InRange(x, -1e-9 * largest, (1 + 1e-9) * largest));
                Assert.All(solution.Record.Voltage, voltage => Assert.True(double.IsFinite(voltage), where));
            }
        }
    }
}
