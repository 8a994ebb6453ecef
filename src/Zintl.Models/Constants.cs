namespace Zintl.Models;

/// <summary>Exact constants of the SI (2019).</summary>
public static class Constants
{
    /// <summary>F, [C/mol].</summary>
    public const double Faraday = 96485.33212331001;

    /// <summary>R, [J/(mol K)].</summary>
    public const double Gas = 8.31446261815324;
}
