using System.Globalization;
using Zintl.Cells.Designs;

namespace Zintl.Cells.References;

/// <summary>The site reactions of a multi-species, multi-reaction material.</summary>
internal static class GalleryReader
{
    public static MsmrInsertion Read(ParameterFile parameters, MaterialName name, double maximum) => new()
    {
        MaximumConcentration = maximum,
        InitialPotential = parameters.Number(name.In("Initial voltage in", "[V]")),
        Diffusivity = parameters.Function(name.OfParticle("diffusivity [m2.s-1]"), FunctionArgument.Stoichiometry),
        EntropicChange = parameters.Function(name.Of("OCP entropic change [V.K-1]"), FunctionArgument.Stoichiometry, 0),
        Galleries = [.. Enumerable.Range(0, parameters.Count($"Number of reactions in {name.Side.ToLowerInvariant()} electrode")).Select(site => Gallery(parameters, name, site))],
    };

    private static MsmrGallery Gallery(ParameterFile parameters, MaterialName name, int site)
    {
        string number = site.ToString(CultureInfo.InvariantCulture);
        return new MsmrGallery(
            parameters.Positive(name.Of($"host site occupancy fraction ({number})"), 1),
            parameters.Number(name.Of($"host site standard potential ({number}) [V]")),
            parameters.Positive(name.Of($"host site ideality factor ({number})")),
            parameters.Positive(name.Of($"host site reference exchange-current density ({number}) [A.m-2]")),
            parameters.Number(name.Of($"host site charge transfer coefficient ({number})")));
    }
}
