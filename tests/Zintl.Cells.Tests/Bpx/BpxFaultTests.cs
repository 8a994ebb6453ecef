using System.Text;
using Zintl.Cells.Bpx;
using Zintl.Cells.Tests.Files;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Bpx;

public sealed class BpxFaultTests
{
    public static TheoryData<string, string, string> Broken => new()
    {
        { "\"BPX\": \"1.1.1\"", "\"BPX\": \"2.0.0\"", "$.Header.BPX" },
        { "\"BPX\": \"1.1.1\"", "\"BPX\": \"new\"", "$.Header.BPX" },
        { "\"BPX\": \"1.1.1\", ", "", "$.Header" },
        { "\"Model\": \"DFN\"", "\"Model\": \"DNF\"", "$.Header.Model" },
        { "\"Title\": \"Own test cell\"", "\"Title\": 3", "$.Header.Title" },
        { "\"Porosity\": 0.47", "\"Porosity\": 1.2", "$.Parameterisation.Separator.Porosity" },
        { "\"Porosity\": 0.47", "\"Porosity\": 1", "$.Parameterisation.Separator" },
        { "\"Porosity\": 0.47", "\"Porosty\": 0.47", "$.Parameterisation.Separator.Porosty" },
        { "\"Porosity\": 0.47, ", "", "$.Parameterisation.Separator" },
        { "\"Transport efficiency\": 0.3222", "\"Transport efficiency\": 0", "$.Parameterisation.Separator.Transport efficiency" },
        { "\"Electrode area [m2]\": 0.0168", "\"Electrode area [m2]\": \"0.0168\"", "$.Parameterisation.Cell.Electrode area [m2]" },
        { "cell\": 34", "cell\": 3.4", "$.Parameterisation.Cell.Number of electrode pairs connected in parallel to make a cell" },
        { "\"Upper voltage cut-off [V]\": 4.2", "\"Upper voltage cut-off [V]\": 2.2", "$.Parameterisation.Cell.Upper voltage cut-off [V]" },
        { "\"Maximum stoichiometry\": 0.8", "\"Maximum stoichiometry\": 0.005", "$.Parameterisation.Negative electrode.Maximum stoichiometry" },
        { "-39.3631*x) +", "-39.3631*x) + *", "column 26 of the formula" },
        { "0.0909*tanh(29.8538*(x-0.1234))", "T", "$.Parameterisation.Negative electrode.OCP [V]" },
        { "0.0909*tanh(29.8538*(x-0.1234))", "log(x - 0.1)", "$.Parameterisation.Negative electrode.OCP [V]" },
        { "2.728e-14 * (1 + x ** 2)", "2e-14 * (0.5 - x)", "$.Parameterisation.Negative electrode.Diffusivity [m2.s-1]" },
        { "[0, 0.5, 1]", "[0, 0.5]", "$.Parameterisation.Negative electrode.Entropic change coefficient [V.K-1]" },
        { "[0, 0.5, 1]", "[0, 0.5, 0.5]", "$.Parameterisation.Negative electrode.Entropic change coefficient [V.K-1]" },
        { "[0, 0.5, 1]", "[0, \"a\", 1]", "$.Parameterisation.Negative electrode.Entropic change coefficient [V.K-1].x" },
        { "\"y\": [4e-10", "\"z\": [4e-10", "$.Parameterisation.Electrolyte.Diffusivity [m2.s-1]" },
        { "\"Diffusivity [m2.s-1]\": 3.2e-14", "\"Diffusivity [m2.s-1]\": true", "$.Parameterisation.Positive electrode.Diffusivity [m2.s-1]" },
        { "\"Initial state-of-charge\": 0.75", "\"Initial state-of-charge\": 1.75", "$.State.Initial conditions.Initial state-of-charge" },
        { "\"Current [A]\": [-5, -5]", "\"Current [A]\": [-5]", "$.Validation.1C" },
        { "\"Time [s]\": [0, 1]", "\"Time [s]\": 0", "$.Validation.1C.Time [s]" },
        { "\"Separator\": {", "\"User-defined\": {\"a\": \"not a formula\"}, \"Separator\": {", "$.Parameterisation.User-defined.a" },
        { "\"Separator\": {", "\"User-defined\": {\"a\": {\"b\": true}}, \"Separator\": {", "$.Parameterisation.User-defined.a.b" },
        { "\"Separator\": {", "\"User-defined\": {\"Zintl\": {\"Gapp [m]\": 1}}, \"Separator\": {", "$.Parameterisation.User-defined.Zintl.Gapp [m]" },
        { "\"Separator\": {", "\"Separators\": {", "$.Parameterisation" },
        { "\"Separator\": {", "\"Separator\": 3, \"Other\": {", "$.Parameterisation.Separator" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Parse_OfABrokenFile_NamesThePlace(string sound, string broken, string place)
    {
        Assert.Contains(sound, BpxText.Current, StringComparison.Ordinal);
        InputException refused = Assert.Throws<InputException>(() => BpxText.Parse(BpxText.Current.Replace(sound, broken, StringComparison.Ordinal)));
        Assert.Contains(refused.Faults, fault => fault.Path.Contains(place, StringComparison.Ordinal));
        Assert.All(refused.Faults, fault => Assert.NotEmpty(fault.Expected));
    }

    [Fact]
    public void Parse_OfManyFaults_TellsAllAtOnce()
    {
        string text = BpxText.Current;
        foreach ((string sound, string broken) in new[] { ("\"DFN\"", "\"DFM\""), ("0.3222", "-1"), ("*tanh(20", "*tan(20"), ("\"Volume [m3]\"", "\"Volume [l]\""), ("12.5", "0") })
            text = text.Replace(sound, broken, StringComparison.Ordinal);
        Assert.Equal(5, Assert.Throws<InputException>(() => BpxText.Parse(text)).Faults.Length);
    }

    [Fact]
    public void Parse_OfDamagedFiles_ThrowsOnlyInputExceptions()
    {
        foreach (string text in new[] { BpxText.Current, BpxText.Blend, BpxText.Single })
        {
            byte[] sound = Encoding.UTF8.GetBytes(text);
            Mutator mutator = new((ulong)text.Length);
            for (int n = 0; n < 400; n++)
            {
                try
                {
                    BpxFile.Parse(mutator.Mutate(sound), "damaged.json");
                }
                catch (InputException input)
                {
                    Assert.NotEmpty(input.Faults);
                    Assert.All(input.Faults, fault => Assert.NotEqual("", fault.Expected));
                }
            }
        }
    }

    [Fact]
    public void Load_OfNoFile_IsAFault() => Assert.Throws<InputException>(() => BpxFile.Load("no-such-file.json"));
}
