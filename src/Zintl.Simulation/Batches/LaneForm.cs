using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Numerics.Functions;
using Zintl.Simulation.Engine;

namespace Zintl.Simulation.Batches;

/// <summary>What cells that share time steps must have in common: lanes differ in numbers, not in forms.</summary>
internal static class LaneForm
{
    /// <summary>The first thing that keeps a cell out of a group, or null.</summary>
    public static string? Difference(BatchCase first, BatchCase other)
    {
        CellDesign a = first.Design, b = other.Design;
        if (a.Model != b.Model) return $"model {b.Model} instead of {a.Model}";
        if (a.Mesh != b.Mesh) return $"mesh {b.Mesh} instead of {a.Mesh}";
        if (a.IsHalfCell != b.IsHalfCell) return b.IsHalfCell ? "a half-cell among full cells" : "a full cell among half-cells";
        if (a.Thermal.Kind != b.Thermal.Kind) return $"heat {b.Thermal.Kind} instead of {a.Thermal.Kind}";
        if (a.Thermal.ReferenceTemperature != b.Thermal.ReferenceTemperature || a.Thermal.InitialTemperature != b.Thermal.InitialTemperature) return "another initial or reference temperature";
        if (a.Electrolyte.SmallestConcentration != b.Electrolyte.SmallestConcentration) return "another smallest salt concentration";
        if (!SameShape(a.Electrolyte.TransferenceNumber, b.Electrolyte.TransferenceNumber)) return "a transference number that changes in one and not in the other";
        return Electrodes(a.Negative, b.Negative, "negative") ?? Electrodes(a.Positive, b.Positive, "positive") ?? Protocols(first, other);
    }

    /// <summary>Why a cell can share time steps with nobody, or null.</summary>
    public static string? Loner(BatchCase each)
    {
        IEnumerable<ActiveMaterial> materials = (each.Design.Negative?.Materials ?? []).Concat(each.Design.Positive.Materials);
        if (materials.Any(material => material.Insertion is AlloyInsertion)) return "particles with fronts of their own keep their own time steps";
        return each.Protocol.Steps.Any(step => step.DriveCycle is not null) ? "a drive cycle sets the time steps" : null;
    }

    private static string? Electrodes(ElectrodeDesign? a, ElectrodeDesign? b, string place)
    {
        if (a is null || b is null) return null;
        if (a.Materials.Length != b.Materials.Length) return FormattableString.Invariant($"{b.Materials.Length} materials in the {place} electrode instead of {a.Materials.Length}");
        for (int k = 0; k < a.Materials.Length; k++)
        {
            if (!SameForm(a.Materials[k], b.Materials[k])) return $"another form of {b.Materials[k].Name} in the {place} electrode";
        }

        return null;
    }

    private static bool SameForm(ActiveMaterial a, ActiveMaterial b) =>
        a.Shape == b.Shape && a.HollowRadius == b.HollowRadius && a.Kinetics.Form == b.Kinetics.Form && a.Kinetics.TransferCoefficient == b.Kinetics.TransferCoefficient
        && (a.Insertion, b.Insertion) switch
        {
            (FickianInsertion x, FickianInsertion y) => SameShape(x.Diffusivity, y.Diffusivity) && SameShape(x.VolumeRatio, y.VolumeRatio),
            (MsmrInsertion x, MsmrInsertion y) => x.Galleries.SequenceEqual(y.Galleries) && SameFunction(x.Diffusivity, y.Diffusivity),
            _ => false,
        };

    private static bool SameShape(Function2D a, Function2D b) => a.IsConstantInX == b.IsConstantInX && a.IsConstantInY == b.IsConstantInY;

    private static bool SameFunction(Function2D a, Function2D b) => ReferenceEquals(a, b) || (a is ConstantFunction x && b is ConstantFunction y && x.Constant == y.Constant);

    private static string? Protocols(BatchCase a, BatchCase b)
    {
        if (a.Protocol.Steps.Length != b.Protocol.Steps.Length) return FormattableString.Invariant($"{b.Protocol.Steps.Length} steps instead of {a.Protocol.Steps.Length}");
        for (int i = 0; i < a.Protocol.Steps.Length; i++)
        {
            ProtocolStep x = a.Protocol.Steps[i], y = b.Protocol.Steps[i];
            if (new StepDrive(x, a.Design).Mode != new StepDrive(y, b.Design).Mode) return FormattableString.Invariant($"step {i + 1} ({y.Text}) holds something else than ({x.Text})");
        }

        return null;
    }
}
