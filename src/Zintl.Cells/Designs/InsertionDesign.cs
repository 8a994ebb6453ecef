namespace Zintl.Cells.Designs;

/// <summary>How a material takes up its guest.</summary>
public abstract record InsertionDesign;
