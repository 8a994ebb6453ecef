using System.Collections.Immutable;

namespace Zintl.Materials;

/// <summary>One record of <c>references.bib</c>.</summary>
/// <param name="Key">The key that numbers name as their source.</param>
/// <param name="Type">BibTeX type: "article", "misc", ...</param>
/// <param name="Fields">Fields in lower case: author, title, journal, year, doi, note.</param>
public sealed record Reference(string Key, string Type, ImmutableSortedDictionary<string, string> Fields)
{
    public string Field(string name) => Fields.GetValueOrDefault(name, "");

    /// <summary>One line as in a list of references.</summary>
    public override string ToString()
    {
        string[] parts = [Field("author"), Field("title"), Field("journal"), Field("year"), Field("doi").Length > 0 ? "doi:" + Field("doi") : ""];
        return string.Join(". ", parts.Where(part => part.Length > 0).Select(part => part.TrimEnd('.'))) + ".";
    }
}
