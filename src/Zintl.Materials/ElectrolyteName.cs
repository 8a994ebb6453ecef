using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Zintl.Materials;

/// <summary>
/// The composition that an electrolyte's name states, whatever its spelling: "1 M NaPF6 in diglyme", "1M NaPF6/G2" and "NaPF6 (1 M) DEGDME" are one.
/// </summary>
/// <param name="Salt">Formula of the salt.</param>
/// <param name="Concentration">[mol/m3]</param>
/// <param name="Solvents">Short names, in alphabetical order.</param>
/// <param name="Additives">"5 % FEC", "0.01 M KPF6", in alphabetical order.</param>
public sealed partial record ElectrolyteName(string Salt, double Concentration, ImmutableArray<string> Solvents, ImmutableArray<string> Additives)
{
    private static readonly string[] Fillers = ["in", "and", "with", "vol", "wt", "v", "w", "by", "mol", "1"];

    /// <summary>Name of the file: "1M-NaPF6-diglyme", "1M-NaClO4-PC-with-5pc-FEC".</summary>
    public string Slug
    {
        get
        {
            string composition = $"{Text(Concentration / 1000)}M-{Salt}-{string.Join('-', Solvents)}";
            string additives = string.Concat(Additives.Select(additive => "-with-" + additive.Replace(" % ", "pc-", StringComparison.Ordinal).Replace(" M ", "M-", StringComparison.Ordinal)));
            return composition + additives;
        }
    }

    /// <summary>Reads a name; false where a word is neither an amount, a salt nor a known solvent, or no salt and solvent are named.</summary>
    public static bool TryParse(string text, Solvents known, out ElectrolyteName? name)
    {
        Parts parts = new();
        bool understood = Words().Matches(text).All(match => parts.Take(match, known));
        name = understood && parts.Salt.Length > 0 && parts.Solvents.Count > 0
            ? new(
                parts.Salt,
                parts.Concentration,
                [.. parts.Solvents.Distinct().Order(StringComparer.Ordinal)],
                [.. parts.Additives.Order(StringComparer.Ordinal)])
            : null;
        return name is not null;
    }

    private static string Text(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<amount>\d+(\.\d+)?)\s*((vol|wt|v|w)?\.?\s*%|M(?![A-Za-z])|mol/L)|[A-Za-z0-9-]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Words();

    [GeneratedRegex("^(Na|K|Li)[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SaltFormula();

    /// <summary>What has been read of a name; an amount waits for the word it belongs to.</summary>
    private sealed class Parts
    {
        private (double Value, string Unit)? amount;

        public string Salt { get; private set; } = "";

        public double Concentration { get; private set; } = 1000;

        public List<string> Solvents { get; } = [];

        public List<string> Additives { get; } = [];

        public bool Take(Match word, Solvents known)
        {
            if (word.Groups["amount"] is { Success: true, Value: var number })
                amount = (double.Parse(number, CultureInfo.InvariantCulture), word.Value[^1] == '%' ? "%" : "M");
            else if (SaltFormula().IsMatch(word.Value)) TakeSalt(word.Value);
            else if (known.Find(word.Value) is { } solvent) TakeSolvent(solvent.Name);
            else return Fillers.Contains(word.Value.ToLowerInvariant());
            return true;
        }

        private void TakeSalt(string salt)
        {
            if (Salt.Length > 0) TakeAdditive(salt);
            else (Salt, Concentration, amount) = (salt, amount is { Unit: "M" } molar ? molar.Value * 1000 : Concentration, null);
        }

        private void TakeSolvent(string solvent)
        {
            if (amount is { Unit: "%" }) TakeAdditive(solvent);
            else
            {
                if (amount is { } molar) Concentration = molar.Value * 1000;
                Solvents.Add(solvent);
                amount = null;
            }
        }

        private void TakeAdditive(string name)
        {
            Additives.Add(amount is { } known ? $"{Text(known.Value)} {known.Unit} {name}" : name);
            amount = null;
        }
    }
}
