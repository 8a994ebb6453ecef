using Zintl.Models.PorousElectrodes;

namespace Zintl.Simulation.Engine;

/// <summary>Readings between readings.</summary>
internal static class CellReadings
{
    /// <summary>Straight between two readings, every field by itself.</summary>
    public static CellReading Between(in CellReading from, in CellReading to, double share)
    {
        double other = 1 - share;
        return new CellReading
        {
            CurrentDensity = other * from.CurrentDensity + share * to.CurrentDensity,
            Voltage = other * from.Voltage + share * to.Voltage,
            Temperature = other * from.Temperature + share * to.Temperature,
            NegativeStoichiometry = other * from.NegativeStoichiometry + share * to.NegativeStoichiometry,
            PositiveStoichiometry = other * from.PositiveStoichiometry + share * to.PositiveStoichiometry,
            SurfaceVoltage = other * from.SurfaceVoltage + share * to.SurfaceVoltage,
            Reaction = other * from.Reaction + share * to.Reaction,
            Film = other * from.Film + share * to.Film,
            Electrolyte = other * from.Electrolyte + share * to.Electrolyte,
            Solid = other * from.Solid + share * to.Solid,
            Counter = other * from.Counter + share * to.Counter,
            PositivePotential = other * from.PositivePotential + share * to.PositivePotential,
            NegativePotential = other * from.NegativePotential + share * to.NegativePotential,
            PlatingMargin = other * from.PlatingMargin + share * to.PlatingMargin,
            LeftSalt = other * from.LeftSalt + share * to.LeftSalt,
            RightSalt = other * from.RightSalt + share * to.RightSalt,
            SmallestSalt = other * from.SmallestSalt + share * to.SmallestSalt,
            NegativeThickness = other * from.NegativeThickness + share * to.NegativeThickness,
            PositiveThickness = other * from.PositiveThickness + share * to.PositiveThickness,
            SmallestPorosity = other * from.SmallestPorosity + share * to.SmallestPorosity,
            Pressure = other * from.Pressure + share * to.Pressure,
            Reservoir = other * from.Reservoir + share * to.Reservoir,
            Heat = other * from.Heat + share * to.Heat,
            Reserve = other * from.Reserve + share * to.Reserve,
        };
    }
}
