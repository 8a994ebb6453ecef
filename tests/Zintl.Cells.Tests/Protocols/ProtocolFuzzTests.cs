using System.Text;
using Zintl.Cells.Protocols;
using Zintl.Cells.Tests.Files;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Protocols;

public sealed class ProtocolFuzzTests
{
    [Theory]
    [InlineData("Discharge at C/3 for 2 hours or until 2.5 V")]
    [InlineData("Hold at 10 mV until <5 mA/g (2 minute period)")]
    public void Parse_MutatedStep_BlamesAColumnOrParsesToFiniteNumbers(string text)
    {
        Mutator mutator = new(2024);
        for (int n = 0; n < 300; n++)
        {
            string mutated = Encoding.UTF8.GetString(mutator.Mutate(Encoding.UTF8.GetBytes(text)));
            try
            {
                ProtocolStep step = ProtocolParser.Parse(mutated).Steps[0];
                Assert.True(double.IsFinite(step.Value) && step.Duration > 0.0 && double.IsFinite(step.Duration), mutated);
                Assert.All(step.Ends, end => Assert.True(double.IsFinite(end.Value), mutated));
            }
            catch (InputException input)
            {
                Assert.Contains("column", Assert.Single(input.Faults).Path, StringComparison.Ordinal);
            }
        }
    }
}
