namespace Zintl.Simulation.Engine;

/// <summary>What happened in a run: named events and finished steps.</summary>
internal sealed class RunLog
{
    private int savedEvents, savedSteps;

    public List<SolutionEvent> Events { get; } = [];

    public List<StepSummary> Steps { get; } = [];

    /// <summary>Writes what has come since the last time.</summary>
    public void SaveNew(BinaryWriter writer)
    {
        writer.Write(Events.Count - savedEvents);
        foreach (SolutionEvent happened in Events.Skip(savedEvents)) Write(writer, happened);
        writer.Write(Steps.Count - savedSteps);
        foreach (StepSummary step in Steps.Skip(savedSteps)) Write(writer, step);
        (savedEvents, savedSteps) = (Events.Count, Steps.Count);
    }

    /// <summary>Appends what <see cref="SaveNew"/> wrote.</summary>
    public void Restore(BinaryReader reader)
    {
        for (int count = reader.ReadInt32(); count > 0; count--)
            Events.Add(new(reader.ReadDouble(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadString(), reader.ReadString()));
        for (int count = reader.ReadInt32(); count > 0; count--) Steps.Add(ReadStep(reader));
        (savedEvents, savedSteps) = (Events.Count, Steps.Count);
    }

    private static void Write(BinaryWriter writer, SolutionEvent happened)
    {
        writer.Write(happened.Time);
        writer.Write(happened.Cycle);
        writer.Write(happened.Step);
        writer.Write(happened.Name);
        writer.Write(happened.Detail);
    }

    private static void Write(BinaryWriter writer, StepSummary step)
    {
        writer.Write(step.Cycle);
        writer.Write(step.Step);
        writer.Write(step.Text);
        writer.Write(step.Duration);
        writer.Write(step.Charge);
        writer.Write(step.Energy);
        writer.Write(step.MeanVoltage.HasValue);
        writer.Write(step.MeanVoltage.GetValueOrDefault());
        writer.Write(step.End);
    }

    private static StepSummary ReadStep(BinaryReader reader)
    {
        int cycle = reader.ReadInt32(), number = reader.ReadInt32();
        string text = reader.ReadString();
        double duration = reader.ReadDouble(), charge = reader.ReadDouble(), energy = reader.ReadDouble();
        bool hasMean = reader.ReadBoolean();
        double mean = reader.ReadDouble();
        return new(cycle, number, text, duration, charge, energy, hasMean ? mean : null, reader.ReadString());
    }
}
