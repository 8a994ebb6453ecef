using Zintl.Simulation;

namespace Zintl.Analysis.Runs;

/// <summary>Where a run stands, as "zintl.status/1": what a watcher of the folder reads first.</summary>
public static class StatusDocument
{
    /// <summary>The document as UTF-8 with a line end.</summary>
    /// <param name="state">How far the run came.</param>
    /// <param name="cause">Why it failed or stopped, in one sentence; null when it finished or still runs.</param>
    /// <param name="remedy">What may help; null where nothing is known.</param>
    public static byte[] Write(RunState state, string? cause, string? remedy) => JsonText.Document(json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "zintl.status/1");
        json.WriteString("state", Word(state));
        json.WriteString("cause", cause);
        json.WriteString("remedy", remedy);
        json.WriteEndObject();
    });

    /// <summary>The word for a state in every document.</summary>
    public static string Word(RunState state) => state switch
    {
        RunState.Running => "running",
        RunState.Finished => "finished",
        RunState.Interrupted => "interrupted",
        RunState.Failed => "failed",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No word for this state."),
    };
}
