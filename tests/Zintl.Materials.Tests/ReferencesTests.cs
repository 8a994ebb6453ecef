using Zintl.Materials.Input;

namespace Zintl.Materials.Tests;

public sealed class ReferencesTests
{
    [Fact]
    public void Parse_NestedBracesAndComments_AreRead()
    {
        FaultList faults = new();
        References references = References.Parse("a comment\n@article{Key1,\n  author = {A. {van} B},\n  title = {On {Na15Sn4}},\n  year = {2020},\n}\n@misc{Key2, note = {x}}", faults.In("a.bib"));
        Assert.Equal(0, faults.Count);
        Assert.Equal("A. van B", references.Find("Key1")!.Field("author"));
        Assert.Equal("A. van B. On Na15Sn4. 2020.", references.Find("Key1")!.ToString());
        Assert.Equal("misc", references.Find("Key2")!.Type);
        Assert.Null(references.Find("Key3"));
    }

    [Theory]
    [InlineData("@article{Key1, title = {a}}\n@article{Key1, title = {b}}", "line 2")]
    [InlineData("\n@article{Key1, title = {a}", "line 2")]
    public void Parse_BrokenText_NamesTheLine(string text, string line)
    {
        FaultList faults = new();
        References.Parse(text, faults.In("a.bib"));
        InputFault fault = Assert.Single(Assert.Throws<InputException>(faults.ThrowIfAny).Faults);
        Assert.Equal(("a.bib", line), (fault.File, fault.Path));
    }
}
