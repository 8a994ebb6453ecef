using Zintl.Cells.Designs;

namespace Zintl.Cells.References;

/// <summary>
/// The lumped balance rho c_p dT/dt = Q/V - h A_cool (T - T_amb)/V of the other code, times V/A: per electrode area its heat capacity is rho c_p V/A and its
/// cooling h A_cool/A, with V the stated cell volume and rho c_p the mean over the thickness of both electrodes, the separator and both collectors.
/// </summary>
internal static class HeatReader
{
    private static readonly string[] Layers = ["Negative current collector", "Negative electrode", "Separator", "Positive electrode", "Positive current collector"];

    public static ThermalDesign Read(ParameterFile parameters, CaseSetup setup, double area)
    {
        double initial = setup.Temperature ?? parameters.Positive("Initial temperature [K]");
        ThermalDesign design = new()
        {
            Kind = setup.Thermal,
            InitialTemperature = initial,
            AmbientTemperature = parameters.Number("Ambient temperature [K]", initial),
            ReferenceTemperature = parameters.Number("Reference temperature [K]", initial),
        };
        return setup.Thermal == ThermalKind.Isothermal ? design : design with
        {
            HeatCapacity = VolumetricHeatCapacity(parameters) * parameters.Positive("Cell volume [m3]") / area,
            Cooling = parameters.Number("Total heat transfer coefficient [W.m-2.K-1]") * parameters.Positive("Cell cooling surface area [m2]") / area,
        };
    }

    /// <summary>Mean rho c_p, [J/(m3 K)].</summary>
    private static double VolumetricHeatCapacity(ParameterFile parameters)
    {
        double heat = 0, total = 0;
        foreach (string layer in Layers)
        {
            double thickness = parameters.Positive($"{layer} thickness [m]");
            heat += thickness * parameters.Positive($"{layer} density [kg.m-3]") * parameters.Positive($"{layer} specific heat capacity [J.kg-1.K-1]");
            total += thickness;
        }

        return heat / total;
    }
}
