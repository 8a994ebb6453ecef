namespace Zintl.Cells.Protocols;

/// <summary>A piece of a protocol as it was written: a step or a repeat.</summary>
/// <param name="Path">Where it stands, for messages: "$.protocol[2]", "step 3".</param>
public abstract record ProtocolPart(string Path);
