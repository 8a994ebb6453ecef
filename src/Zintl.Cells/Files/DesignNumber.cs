using Zintl.Materials;

namespace Zintl.Cells.Files;

/// <summary>A number of a design with its place in it.</summary>
/// <param name="Part">"cell", "positive", "positive, Sn", "separator", ...</param>
/// <param name="Name">"coatingThickness".</param>
/// <param name="SiUnit">The unit it is kept in.</param>
/// <param name="Unit">The unit people print it in.</param>
/// <param name="Number">The number in SI with its source.</param>
public sealed record DesignNumber(string Part, string Name, string SiUnit, string Unit, Sourced Number)
{
    /// <summary>Name with the SI unit in it: "coatingThickness_m".</summary>
    public string Key => SiUnit == "-" ? Name : $"{Name}_{SiUnit.Replace("(", "", StringComparison.Ordinal).Replace(")", "", StringComparison.Ordinal).Replace('/', '_').Replace(' ', '_')}";
}
