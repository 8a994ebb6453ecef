using System.Collections.Immutable;
using Zintl.Analysis.Verification;
using Zintl.Cells.Designs;
using Zintl.Cells.References;

namespace Zintl.Validation;

/// <summary>Each parameter of each case with sensitivities, on a mesh that a test can afford.</summary>
public sealed class SensitivityCaseTests(ITestOutputHelper output)
{
    [Fact]
    public void EveryParameter_IsWithinItsCriterion()
    {
        ReferenceCase[] cases = [.. ReferenceFolder.Read(References.Root(), "*/sensitivities*").Where(each => each.Kind == ReferenceCaseKind.Sensitivities)];
        Assert.SkipWhen(cases.Length == 0, "The folder holds no sensitivities.");
        foreach (ReferenceCase reference in cases)
        {
            CellDesign design = reference.Design! with { Mesh = new MeshDesign { Electrode = 40, Separator = 20, Particle = 40, ParticleGrading = 1.1 } };
            foreach (ReferenceSensitivity parameter in reference.Sensitivities)
            {
                ImmutableArray<double> expected = reference.Curve![parameter.Column];
                ImmutableArray<double> found = Engine.Default.Sensitivity!(design, reference.Protocol!, parameter.Parameter, reference.Curve["time_s"]);
                double error = Deviation.Sensitivity(expected.AsSpan(), found.AsSpan());
                output.WriteLine(FormattableString.Invariant($"{reference.Name} {parameter.Parameter}: {error:0.0e+0}"));
                Assert.InRange(error, 0, CaseCriterion.Sensitivity(parameter.Uncertainty));
            }
        }
    }
}
