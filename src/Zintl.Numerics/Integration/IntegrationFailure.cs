namespace Zintl.Numerics.Integration;

/// <summary>Why an integration cannot go on: one sentence of cause, one of remedy. What was computed up to here stays valid.</summary>
public sealed record IntegrationFailure(string Cause, string Remedy);
