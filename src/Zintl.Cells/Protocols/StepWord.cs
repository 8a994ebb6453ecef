namespace Zintl.Cells.Protocols;

/// <summary>A word of a step and the column it starts at, from 1.</summary>
internal readonly record struct StepWord(string Text, int Column);
