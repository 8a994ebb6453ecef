namespace Zintl.Materials;

/// <summary>What a substance does in a cell.</summary>
public enum MaterialClass
{
    /// <summary>An alloy host of the negative electrode: it has at least one sodiation path.</summary>
    Host,

    /// <summary>An active material of the positive electrode.</summary>
    Positive,

    /// <summary>A carbon that stores sodium.</summary>
    ActiveCarbon,

    /// <summary>Sodium metal, the counter electrode of a half-cell.</summary>
    Metal,

    /// <summary>An additive that conducts electrons and stores next to nothing.</summary>
    Conductor,
    Binder,
    Foil,
    Separator,
}
