using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Zintl.Materials.Input;

namespace Zintl.Analysis.Sweeps;

/// <summary>Reads what follows <c>--vary</c>: <c>loading=1..20mg/cm2</c>, <c>window.upper=0.5..1.5V step 0.25</c>, <c>C-rate=0.1,0.5,2</c>.</summary>
public static partial class SweepAxisParser
{
    private const int MostValues = 1000;
    private const string Expected = "key=from..to unit, key=from..to unit step width, or key=a,b,c unit, such as loading=1..20mg/cm2";
    private const string Number = @"[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?";

    /// <summary>Reads one axis; null where it has faults.</summary>
    /// <param name="text">As written.</param>
    /// <param name="points">Values of a range that states no step, 2 or more.</param>
    /// <param name="logarithmic">Whether these stand at equal ratios, not at equal distances.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static SweepAxis? Parse(string text, int points, bool logarithmic, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(faults);
        Match range = Range().Match(text), list = List().Match(text);
        if (!range.Success && !list.Success)
        {
            faults.Add("", "--vary", $"\"{text}\"", Expected);
            return null;
        }

        int before = faults.Count;
        Match found = range.Success ? range : list;
        double[] values = range.Success ? Spread(range, text, points, logarithmic, faults) : [.. list.Groups["list"].Value.Split(',').Select(Read)];
        if (values.Any(value => !double.IsFinite(value))) faults.Add("", "--vary", $"\"{text}\"", "numbers that a computer can hold");
        if (values.Distinct().Count() < values.Length) faults.Add("", "--vary", $"\"{text}\" with a value twice", "each value once");
        if (logarithmic && values.Any(value => value <= 0)) faults.Add("", "--vary", $"\"{text}\" with --log", "values above 0");
        return faults.Count > before ? null : new SweepAxis(found.Groups["key"].Value, found.Groups["unit"].Value.Trim(), [.. values], logarithmic);
    }

    private static double[] Spread(Match range, string text, int points, bool logarithmic, FaultList faults)
    {
        double from = Read(range.Groups["from"].Value), to = Read(range.Groups["to"].Value);
        if (!(Math.Abs(to - from) > 0)) faults.Add("", "--vary", $"\"{text}\"", "a range with two different ends");
        if (range.Groups["step"].Success) return Stepped(from, to, Read(range.Groups["step"].Value), text, faults);
        if (logarithmic && !(from > 0 && to > 0)) return [from, to];
        return [.. Enumerable.Range(0, points).Select(i => i == 0 ? from : i == points - 1 ? to : Rounded(Between(from, to, (double)i / (points - 1), logarithmic)))];
    }

    private static double Between(double from, double to, double share, bool logarithmic) => logarithmic ? from * Math.Pow(to / from, share) : from + share * (to - from);

    private static double[] Stepped(double from, double to, double step, string text, FaultList faults)
    {
        double count = Math.Floor(Math.Abs(to - from) / step * (1 + 1e-9)) + 1;
        if (step > 0 && count <= MostValues) return [.. Enumerable.Range(0, (int)count).Select(i => Rounded(from + i * Math.Sign(to - from) * step))];
        faults.Add("", "--vary", $"\"{text}\"", FormattableString.Invariant($"a step above 0 that makes at most {MostValues} values"));
        return [from];
    }

    /// <summary>Nine digits: enough for any lab, and files stay readable.</summary>
    private static double Rounded(double value) => double.Parse(value.ToString("G9", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static double Read(string text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<key>[A-Za-z][\w.-]*)\s*=\s*(?<from>" + Number + @")\s*\.\.\s*(?<to>" + Number + @")\s*(?<unit>(?!step\b)[^\s\d.,][^\s]*(?:\s+(?!step\b)[^\s]+)*)?(?:\s*\bstep\s+(?<step>" + Number + @"))?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^\s*(?<key>[A-Za-z][\w.-]*)\s*=\s*(?<list>" + Number + @"(?:\s*,\s*" + Number + @")*)\s*(?<unit>[^\s\d.,][^\s]*(?:\s+[^\s]+)*)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
