namespace Zintl.Materials;

/// <summary>One published (or assumed) value of a property.</summary>
/// <param name="Number">Value in SI with its uncertainty, kind and source.</param>
/// <param name="Unit">The SI unit.</param>
/// <param name="Published">Value and unit as published: "7.287 g/cm3".</param>
/// <param name="State">The phase or condition it holds for: "Na3Bi"; empty for the substance itself.</param>
/// <param name="Temperature">[K]; null where the source does not say.</param>
/// <param name="Preferred">Whether it is the one to use among comparable entries.</param>
/// <param name="Reason">Why it is preferred.</param>
public sealed record PropertyEntry(Sourced Number, string Unit, string Published, string State, double? Temperature, bool Preferred, string Reason)
{
    /// <summary>Room temperature: what a source without a temperature means, [K].</summary>
    public const double Room = PhysicalConstants.ZeroCelsius + 25;

    /// <summary>Half width of "room temperature", [K].</summary>
    private const double RoomWidth = 10;

    /// <summary>Whether the entry speaks of room temperature.</summary>
    public bool AtRoom => Nominal(Temperature) == Room;

    /// <summary>Whether two entries speak of the same state of matter, so that one of them must be preferred.</summary>
    public bool CompetesWith(PropertyEntry other) => State == other.State && Nominal(Temperature) == Nominal(other.Temperature);

    /// <summary>The temperature an entry stands for: 25 degC for everything near it, [K].</summary>
    internal static double Nominal(double? temperature) =>
        temperature is { } known && Math.Abs(known - Room) > RoomWidth ? known : Room;
}
