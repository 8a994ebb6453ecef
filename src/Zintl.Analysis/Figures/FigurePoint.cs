namespace Zintl.Analysis.Figures;

/// <summary>A point on the page, [px], y downwards.</summary>
public readonly record struct FigurePoint(double X, double Y);
