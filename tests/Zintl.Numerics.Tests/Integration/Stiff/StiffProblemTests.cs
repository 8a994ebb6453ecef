namespace Zintl.Numerics.Tests.Integration.Stiff;

public sealed class StiffProblemTests
{
    private static readonly double[] Tolerances = [1e-4, 1e-6, 1e-8];

    [Fact]
    public void Robertson_AgainstIda_AsAccurateInAsManySteps() => Compare<Robertson>();

    [Fact]
    public void RobertsonDae_AgainstIda_AsAccurateInAsManySteps() => Compare<RobertsonDae>();

    [Fact]
    public void Pollution_AgainstIda_AsAccurateInAsManySteps() => Compare<Pollution>();

    [Fact]
    public void AkzoNobel_AgainstIda_AsAccurateInAsManySteps() => Compare<AkzoNobel>();

    [Fact]
    public void Pollution_TightTolerance_MeetsThePublishedSolution() => MeetsPublished<Pollution>(Pollution.Published);

    [Fact]
    public void AkzoNobel_TightTolerance_MeetsThePublishedSolution() => MeetsPublished<AkzoNobel>(AkzoNobel.Published);

    private static void MeetsPublished<TEquations>(double[] published)
        where TEquations : IStiffEquations
    {
        double[] last = StiffRun.Solve<TEquations>(1e-10).States[^1];
        for (int i = 0; i < published.Length; i++)
            Assert.Equal(published[i], last[i], 1e-8 * TEquations.Scale[i]);
    }

    private static void Compare<TEquations>()
        where TEquations : IStiffEquations
    {
        StiffRun reference = StiffRun.Solve<TEquations>(1e-11);
        string? missing = Ida.Missing();
        Write($"{TEquations.Name}\nrtol     error/rtol  steps  failed  residuals  factorisations   | IDA: error/rtol  steps  failed  residuals  factorisations");
        var faults = new List<string>();
        foreach (double relative in Tolerances)
        {
            StiffRun own = StiffRun.Solve<TEquations>(relative);
            double error = own.ErrorAgainst(reference, TEquations.Scale) / relative;
            StiffRun? ida = missing is null ? Ida.Solve<TEquations>(relative) : null;
            double idaError = ida?.ErrorAgainst(reference, TEquations.Scale) / relative ?? 0;
            Write(FormattableString.Invariant($"{relative:g1}  {Row(own, error)}   | {(ida is null ? "-" : Row(ida, idaError))}"));
            if (!(error <= 10))
                faults.Add(FormattableString.Invariant($"error is {error} x rtol at rtol {relative}"));
            if (ida is not null && own.Steps > 1.3 * ida.Steps)
                faults.Add(FormattableString.Invariant($"{own.Steps} steps against {ida.Steps} of IDA at rtol {relative}"));
        }

        Assert.Empty(faults);
        Assert.SkipWhen(missing is not null, missing ?? "");
    }

    private static string Row(StiffRun run, double error) =>
        FormattableString.Invariant($"{error,9:f2}  {run.Steps,9}  {run.ErrorFailures,6}  {run.Residuals,9}  {run.Factorisations,9}");

    private static void Write(string line) => TestContext.Current.TestOutputHelper?.WriteLine(line);
}
