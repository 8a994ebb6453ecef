namespace Zintl.Cells.Files.Fields;

/// <summary>The coating with the alloy in it.</summary>
internal static class ElectrodeFields
{
    public static readonly NumberField Loading = new("loading", "Mass of active host per electrode area.", "mg/cm2", Interval.Positive(1000.0));
    public static readonly NumberField Area = new("area", "Geometric electrode area.", "cm2", Interval.Positive(1e5));
    public static readonly NumberField Diameter = new("diameter", "Diameter of a round electrode, in place of the area.", "mm", Interval.Positive(1000.0));
    public static readonly NumberField Thickness = new("thickness", "Thickness of the coating as assembled, without foil.", "um", Interval.Positive(5000.0));
    public static readonly NumberField Porosity = new("porosity", "Pore fraction of the coating as assembled.", "-", new(0.0, 1.0, HighOpen: true));
    public static readonly NumberField Density = new("density", "Mass of the dry coating per its volume, pores included.", "g/cm3", Interval.Positive(25.0));
    public static readonly NumberField ActiveMassFraction = new("activeMassFraction", "Mass of active host per mass of dry coating.", "-", Interval.Positive(1.0));
    public static readonly NumberField InactiveDensity = new("inactiveDensity", "Density of carbon and binder together, without pores.", "g/cm3", Interval.Positive(25.0));
    public static readonly NumberField SwellingCoefficient =
        new("swellingCoefficient", "g: share of the particles' swelling that thickens the coating; 0 rigid, 1 pores keep their volume, above 1 pores open.", "-", new(0.0, 10.0));
    public static readonly NumberField BruggemanExponent = new("bruggemanExponent", "Transport in coating and separator scales with porosity to this power.", "-", new(1.0, 5.0));
    public static readonly NumberField ElectronicConductivity =
        new("electronicConductivity", "Electronic conductivity of the whole coating, for porous electrodes.", "S/m", Interval.Positive(1e9));

    public static readonly SectionField Electrode = new("electrode", "The coating: loading, area, and two of thickness, porosity and composition.",
        [Loading, Area, Diameter, Thickness, Porosity, Density, ActiveMassFraction, InactiveDensity, SwellingCoefficient, BruggemanExponent, ElectronicConductivity]);
}
