namespace Zintl.Numerics.Functions.Expressions;

/// <summary>Why a text is no expression.</summary>
/// <param name="Column">Where in the text, from 1.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What could stand there.</param>
public sealed record ExpressionFault(int Column, string Found, string Expected);
