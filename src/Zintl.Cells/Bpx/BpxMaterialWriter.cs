using System.Text.Json.Nodes;
using Zintl.Cells.Designs;
using Zintl.Cells.HalfCells;
using Zintl.Materials;
using Zintl.Numerics.Functions;
using static System.FormattableString;

namespace Zintl.Cells.Bpx;

/// <summary>Writes one active material: what BPX can say of it, and the rest for "User-defined".</summary>
internal sealed class BpxMaterialWriter(BpxFunctions functions, List<string> warnings, BpxPlace place)
{
    /// <summary>Fills the BPX keys; returns what they cannot hold.</summary>
    public JsonObject Write(JsonObject particle, ActiveMaterial material, BpxWindow window)
    {
        FickianInsertion insertion = StandIn.Of(material.Insertion)!;
        double area = material.SpecificArea ?? (int)material.Shape * material.Fraction / material.Radius;
        particle[BpxKeys.MinimumStoichiometry] = window.Minimum;
        particle[BpxKeys.MaximumStoichiometry] = window.Maximum;
        particle[BpxKeys.MaximumConcentration] = insertion.MaximumConcentration;
        particle[BpxKeys.Radius] = material.Radius;
        particle[BpxKeys.SpecificArea] = area;
        functions.Add(particle, BpxKeys.Diffusivity, insertion.Diffusivity, BpxRanges.Solid);
        functions.Add(particle, BpxKeys.Ocp, insertion.OpenCircuitPotential, BpxRanges.Solid);
        functions.Add(particle, BpxKeys.EntropicChange, insertion.EntropicChange, BpxRanges.Solid);
        JsonObject own = [];
        Geometry(own, material, area);
        Insertion(own, material, insertion, window);
        Kinetics(particle, own, material.Kinetics, window);
        if (own.Count > 0) warnings.Add($"{place.Key}, {material.Name}: beyond BPX, in User-defined: {string.Join(", ", own.Select(pair => pair.Key))}");
        return own;
    }

    private static void Geometry(JsonObject own, ActiveMaterial material, double area)
    {
        if (Math.Abs(area * material.Radius / 3 - material.Fraction) > 1e-9 * material.Fraction) own[ZintlKeys.Fraction] = material.Fraction;
        if (material.Shape != ParticleShape.Sphere) own[ZintlKeys.Shape] = (int)material.Shape;
        if (material.HollowRadius != 0) own[ZintlKeys.HollowRadius] = material.HollowRadius;
        if (material.FilmResistance != 0) own[ZintlKeys.FilmResistance] = material.FilmResistance;
        if (double.IsFinite(material.ParticleConductivity)) own[ZintlKeys.ParticleConductivity] = material.ParticleConductivity;
    }

    private void Insertion(JsonObject own, ActiveMaterial material, FickianInsertion insertion, BpxWindow window)
    {
        if (Math.Abs(insertion.InitialStoichiometry - place.Initial(window)) > 1e-9)
            own[ZintlKeys.InitialStoichiometry] = insertion.InitialStoichiometry * StandIn.Uptake(material.Insertion);
        if (material.Insertion is AlloyInsertion alloy) own[ZintlKeys.Alloy] = AlloyTables.Write(alloy);
        else if (insertion.VolumeRatio is not ConstantFunction { Constant: 1 }) functions.Add(own, ZintlKeys.VolumeRatio, insertion.VolumeRatio, BpxRanges.Solid);
    }

    /// <summary>K = j00 sqrt(c_e0/c_ref)/F; where the form is another, the K that gives the same j0 in the middle of the window.</summary>
    private void Kinetics(JsonObject particle, JsonObject own, KineticsDesign kinetics, BpxWindow window)
    {
        double middle = 0.5 * (window.Minimum + window.Maximum), factor = 1 / PhysicalConstants.Faraday;
        double at = kinetics.Form == ExchangeCurrentForm.OfElectrolyte ? place.Concentration : middle;
        if (kinetics.Form != ExchangeCurrentForm.OfElectrolyte) factor *= Math.Sqrt(place.Concentration / kinetics.ReferenceConcentration);
        if (kinetics.Form != ExchangeCurrentForm.Insertion) factor /= Math.Sqrt(middle * (1 - middle));
        functions.AddNumber(particle, BpxKeys.ReactionRate, kinetics.ExchangeCurrentDensity, at);
        particle[BpxKeys.ReactionRate] = factor * (double)particle[BpxKeys.ReactionRate]!;
        if (kinetics.TransferCoefficient != 0.5) own[ZintlKeys.TransferCoefficient] = kinetics.TransferCoefficient;
        if (kinetics.Form == ExchangeCurrentForm.Insertion && kinetics.ExchangeCurrentDensity.IsConstantInX) return;
        own[ZintlKeys.ExchangeForm] = (int)kinetics.Form;
        own[ZintlKeys.ReferenceConcentration] = kinetics.ReferenceConcentration;
        functions.Add(own, ZintlKeys.ExchangeDensity, kinetics.ExchangeCurrentDensity, kinetics.Form == ExchangeCurrentForm.OfElectrolyte ? BpxRanges.TableSalt(place.Concentration) : BpxRanges.Solid);
        if (kinetics.Form != ExchangeCurrentForm.Insertion)
            warnings.Add(Invariant($"{place.Key}: BPX knows one exchange current, F K sqrt(c_e/c_e0) sqrt(x (1 - x)); K gives that of the material at x = {middle:G3}"));
    }
}
