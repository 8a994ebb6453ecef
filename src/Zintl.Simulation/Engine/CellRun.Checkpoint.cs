using Zintl.Numerics.Integration;
using Zintl.Simulation.Engine.Checkpoints;

namespace Zintl.Simulation.Engine;

/// <summary>A run at an accepted time step, saved and brought back with all that decides its next bits.</summary>
internal sealed partial class CellRun
{
    private bool restored;

    /// <summary>Saves the run now and then; null where nobody asks.</summary>
    public RunCheckpoints? Checkpoints { get; set; }

    /// <summary>Index of the step the run stands in, from 1; 0 before the first.</summary>
    public int StepNumber { get; private set; }

    /// <summary>Writes rows, events and finished steps that have come since the last time.</summary>
    public void SaveRows(BinaryWriter writer)
    {
        recorder.SaveNew(writer);
        Log.SaveNew(writer);
    }

    /// <summary>Appends what <see cref="SaveRows"/> wrote.</summary>
    public void RestoreRows(BinaryReader reader)
    {
        recorder.RestoreRows(reader);
        Log.Restore(reader);
    }

    /// <summary>Writes everything else.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(StepNumber);
        writer.Write(stepStart);
        writer.Write(distance);
        watch.Save(writer);
        integrator.Save(writer);
        model.Save(writer);
        recorder.Save(writer);
        balances.Save(writer);
    }

    /// <summary>Reads what <see cref="Save"/> wrote; <see cref="Step"/> then goes on within the step the run stands in.</summary>
    public void Restore(BinaryReader reader)
    {
        StepNumber = reader.ReadInt32();
        stepStart = reader.ReadDouble();
        distance = reader.ReadDouble();
        watch.Restore(reader);
        integrator.Restore(reader);
        model.Restore(reader);
        recorder.Restore(reader);
        balances.Restore(reader);
        restored = true;
    }
}
