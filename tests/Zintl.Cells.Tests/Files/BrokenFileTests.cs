using Zintl.Cells.Files;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Files;

/// <summary>Each broken file opens with the faults it must be answered with: "// fault: place | in found | in expected".</summary>
public sealed class BrokenFileTests
{
    private const string Mark = "// fault: ";

    private static string Folder => Path.Combine(Repository.Root, "tests", "Zintl.Cells.Tests", "Broken");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_BrokenFile_ReportsEveryFault(string name)
    {
        string file = Path.Combine(Folder, name);
        string[] expected = [.. File.ReadLines(file).Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => line[Mark.Length..])];
        InputException input = Assert.Throws<InputException>(() => CellFile.Load(file, Repository.Library));
        Assert.True(expected.Length == input.Faults.Length, input.Message);
        foreach (string wanted in expected) Assert.True(input.Faults.Any(fault => Matches(fault, wanted)), $"wanted {wanted}\ngot {input.Message}");
        Assert.All(input.Faults, fault => Assert.Equal(file, fault.File));
    }

    [Theory]
    [InlineData("nowhere.json")]
    [InlineData("")]
    [InlineData("\0")]
    public void Load_NoFile_SaysSo(string file) =>
        Assert.Equal("a cell file", Assert.Throws<InputException>(() => CellFile.Load(file, Repository.Library)).Faults[0].Expected);

    [Fact]
    public void Load_Folder_SaysSo() => Assert.Throws<InputException>(() => CellFile.Load(Folder, Repository.Library));

    [Fact]
    public void Parse_NotUtf8_SaysSo() =>
        Assert.Contains("UTF-8", Assert.Throws<InputException>(() => CellFile.Parse([0x7B, 0xFF, 0x7D], "x", Repository.Library)).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_HalfASurrogate_SaysSo() => Assert.Contains(
        "escape", Assert.Throws<InputException>(() => CellFile.Parse("""{"name": "\ud800"}"""u8, "x", Repository.Library)).Message, StringComparison.Ordinal);

    private static bool Matches(InputFault fault, string wanted)
    {
        string[] parts = wanted.Split('|', StringSplitOptions.TrimEntries);
        return fault.Path.StartsWith(parts[0], StringComparison.Ordinal)
            && fault.Found.Contains(parts[1], StringComparison.Ordinal)
            && fault.Expected.Contains(parts[2], StringComparison.Ordinal);
    }
}
