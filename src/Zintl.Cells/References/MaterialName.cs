namespace Zintl.Cells.References;

/// <summary>How the other code names what belongs to one material of an electrode.</summary>
/// <param name="Prefix">"", "Primary: ", ...</param>
/// <param name="Side">"Negative" or "Positive".</param>
internal readonly record struct MaterialName(string Prefix, string Side)
{
    public string Words => $"{Prefix.TrimEnd(' ', ':')} {Lower}".TrimStart();

    private string Lower => Side.ToLowerInvariant();

    public string Of(string quantity) => $"{Prefix}{Side} electrode {quantity}";

    public string OfParticle(string quantity) => $"{Prefix}{Side} particle {quantity}";

    public string In(string quantity, string unit) => $"{Prefix}{quantity} {Lower} electrode {unit}";
}
