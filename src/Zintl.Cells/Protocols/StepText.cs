namespace Zintl.Cells.Protocols;

/// <summary>One step as it was written: "Discharge at 50 mA/g until 10 mV".</summary>
public sealed record StepText(string Text, string Path) : ProtocolPart(Path);
