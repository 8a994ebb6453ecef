using Zintl.Cells.Files;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Files;

/// <summary>Damaged examples are answered with faults, or load; nothing else escapes.</summary>
public sealed class FuzzTests
{
    private const int Mutations = 100;

    public static TheoryData<string> Names => [.. Repository.Examples.Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Parse_MutatedExample_ThrowsOnlyInputExceptions(string name)
    {
        byte[] example = File.ReadAllBytes(Path.Combine(Repository.Root, "examples", name));
        Mutator mutator = new((ulong)name.Length * 7919);
        for (int n = 0; n < Mutations; n++)
        {
            byte[] mutated = mutator.Mutate(example);
            try
            {
                CellFile.Parse(mutated, name, Repository.Library);
            }
            catch (InputException input)
            {
                Assert.NotEmpty(input.Faults);
                Assert.All(input.Faults, fault => Assert.NotEqual("", fault.Expected));
            }
        }
    }
}
