namespace Zintl.Models.PorousElectrodes;

/// <summary>What a checkpoint holds of a cell: every stage follows from the state and from what the particles keep.</summary>
public sealed unsafe partial class PorousCell
{
    /// <inheritdoc/>
    public string Layout => layout.ToString();

    /// <inheritdoc/>
    public void Save(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Iterations);
        foreach (Reaction reaction in reactions) reaction.Population.Save(writer);
    }

    /// <inheritdoc/>
    public void Restore(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Iterations = reader.ReadInt64();
        foreach (Reaction reaction in reactions) reaction.Population.Restore(reader);
    }
}
