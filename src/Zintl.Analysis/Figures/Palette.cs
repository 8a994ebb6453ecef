namespace Zintl.Analysis.Figures;

/// <summary>Lines that colour-blind readers and grey printers tell apart: the colours of Okabe and Ito (https://jfly.uni-koeln.de/color/), each with its own dashes.</summary>
public static class Palette
{
    private static readonly string[] Colours = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#B07A00", "#56B4E9", "#333333"];
    private static readonly string[] Dashes = ["", "7 3", "2 2.4", "9 3 2 3", "12 3", "5 2 1.5 2 1.5 2", "4 4"];

    /// <summary>Number of styles before they repeat.</summary>
    public static int Count => Colours.Length;

    public static string Colour(int style) => Colours[style % Colours.Length];

    public static string Dash(int style) => Dashes[style % Dashes.Length];
}
