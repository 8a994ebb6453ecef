using System.Collections.Immutable;
using Zintl.Analysis.Verification;
using Zintl.Cells.Designs;
using Zintl.Cells.References;

namespace Zintl.Validation;

/// <summary>Each parameter of marquis2019/sensitivities_1C, on a mesh that a test can afford.</summary>
public sealed class SensitivityCaseTests(ITestOutputHelper output)
{
    /// <summary>Volumes of the reference in an electrode and in the separator, by its case file.</summary>
    private const int PeerElectrode = 40, PeerSeparator = 20;

    private static readonly MeshDesign Mesh = new() { Electrode = 40, Separator = 20, Particle = 40, ParticleGrading = 1.1 };

    [Theory]
    [InlineData("Negative electrode active material volume fraction")]
    [InlineData("Positive electrode Bruggeman coefficient (electrolyte)")]
    [InlineData("Positive electrode conductivity [S.m-1]")]
    [InlineData("Cation transference number")]
    public void Parameter_IsWithinItsCriterion(string parameter)
    {
        ReferenceCase reference = Case();
        AssertClose(reference, parameter, 0);
    }

    /// <summary>
    /// The reference interpolates the transport factor linearly to the faces between layers instead of adding resistances in series. That moves its dV/d ln of the
    /// separator's porosity by b I/kappa Sum (rule - exact) of both faces, 14 % as the current sets in, where b I L/(kappa B) is exact; the rest agrees.
    /// </summary>
    [Fact]
    public void SeparatorPorosity_IsWithinItsCriterion_OnceTheFacesOfTheReferenceAreTakenIntoAccount()
    {
        ReferenceCase reference = Case();
        CellDesign design = reference.Design!;
        SeparatorDesign separator = design.Separator;
        double current = reference.Protocol!.Steps[0].Value / design.Area, factor = Math.Pow(separator.Porosity, separator.ElectrolyteBruggeman);
        double kappa = design.Electrolyte.IonicConductivity.Value(design.Electrolyte.InitialConcentration, design.Thermal.InitialTemperature), offset = 0;
        foreach (ElectrodeDesign electrode in (ElectrodeDesign[])[design.Negative!, design.Positive])
        {
            double near = separator.Thickness / PeerSeparator, far = electrode.Thickness / PeerElectrode, weight = far / (near + far);
            double face = weight * factor + (1 - weight) * Math.Pow(electrode.Porosity, electrode.ElectrolyteBruggeman);
            offset += separator.ElectrolyteBruggeman * current / kappa * (0.5 * (near + far) * weight * factor / (face * face) - 0.5 * near / factor);
        }

        double exact = separator.ElectrolyteBruggeman * current * separator.Thickness / (kappa * factor);
        ImmutableArray<double> found = AssertClose(reference, "Separator porosity", offset);
        Assert.InRange(found[0], exact * (1 - 1e-3), exact * (1 + 1e-3));
    }

    private static ReferenceCase Case()
    {
        ReferenceCase? found = ReferenceFolder.Read(References.Root(), "marquis2019/sensitivities_1C").FirstOrDefault();
        Assert.SkipWhen(found is null, "The folder does not hold marquis2019/sensitivities_1C.");
        return found;
    }

    private ImmutableArray<double> AssertClose(ReferenceCase reference, string name, double offset)
    {
        ReferenceSensitivity parameter = reference.Sensitivities.Single(each => each.Parameter == name);
        ImmutableArray<double> found = Engine.Default.Sensitivity!(reference.Design! with { Mesh = Mesh }, reference.Protocol!, name, reference.Curve!["time_s"]);
        double[] moved = [.. found.Select(value => value + offset)];
        double error = Deviation.Sensitivity(reference.Curve[parameter.Column].AsSpan(), moved);
        output.WriteLine(FormattableString.Invariant($"{name}: {error:0.0e+0} of the largest value"));
        Assert.InRange(error, 0, CaseCriterion.Sensitivity(parameter.Uncertainty));
        return found;
    }
}
