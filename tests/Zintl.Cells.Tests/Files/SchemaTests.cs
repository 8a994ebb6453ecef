using System.Text;
using Zintl.Cells.Files;

namespace Zintl.Cells.Tests.Files;

public sealed class SchemaTests
{
    [Fact]
    public void Schema_Committed_EqualsTheExport()
    {
        using MemoryStream export = new();
        CellFileSchema.Write(export);
        string committed = Path.Combine(Repository.Root, "data", "schema", "zintl.cell.1.schema.json");
        string fresh = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(committed));
        File.WriteAllBytes(fresh, export.ToArray());
        Assert.True(
            File.Exists(committed) && export.ToArray().AsSpan().SequenceEqual(File.ReadAllBytes(committed)),
            $"{committed} is not what the loader reads; copy {fresh} over it");
    }

    [Fact]
    public void Schema_Twice_IsTheSame() => Assert.Equal(Text(), Text());

    private static string Text()
    {
        using MemoryStream stream = new();
        CellFileSchema.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
