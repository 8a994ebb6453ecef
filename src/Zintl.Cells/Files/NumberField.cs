using Zintl.Cells.Units;

namespace Zintl.Cells.Files;

/// <summary>A key whose value is a number: plain in <paramref name="Unit"/>, text with a unit, or an object with value, source and kind.</summary>
/// <param name="Name">The key.</param>
/// <param name="Description">What it means.</param>
/// <param name="Unit">The unit of plain numbers.</param>
/// <param name="Range">What it may be, in that unit.</param>
internal sealed record NumberField(string Name, string Description, PhysicalUnit Unit, Interval Range) : Field(Name, Description)
{
    public NumberField(string name, string description, string unit, Interval range)
        : this(name, description, unit == "-" ? PhysicalUnit.One : PhysicalUnit.Parse(unit), range)
    {
    }
}
