namespace Zintl.Cells.Tests.Files;

/// <summary>The fenced blocks of a guide page.</summary>
internal static class Guide
{
    /// <summary>Texts of the blocks that open with ```<paramref name="language"/>.</summary>
    public static IEnumerable<string> Blocks(string page, string language)
    {
        List<string>? block = null;
        foreach (string line in File.ReadLines(Path.Combine(Repository.Root, "docs", "guide", page)))
        {
            if (block is null && line == "```" + language) block = [];
            else if (block is not null && line == "```")
            {
                yield return string.Join('\n', block);
                block = null;
            }
            else block?.Add(line);
        }
    }

    public static TheoryData<string> Lines(string page, string language) => [.. Blocks(page, language).SelectMany(block => block.Split('\n'))];
}
