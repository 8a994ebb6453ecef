namespace Zintl.Materials.Tests;

public sealed class LibraryTests
{
    [Fact]
    public void LoadAll_ProjectData_HasNoFaults() => Assert.NotEmpty(Repository.Library.LoadAll().Materials);

    [Theory]
    [InlineData("1 M NaPF6 in diglyme")]
    [InlineData("1M NaPF6/diglyme")]
    [InlineData("NaPF6 (1 M) G2")]
    [InlineData("1.0 M NaPF6 DEGDME")]
    public void Electrolyte_AnySpelling_IsFound(string name) =>
        Assert.Equal("1 M NaPF6 in diglyme", Repository.Library.Electrolyte(name).Name);
}
