using System.Collections.Immutable;
using Zintl.Materials.Thermodynamics;

namespace Zintl.Materials;

/// <summary>One of the phase lists published for a host.</summary>
/// <param name="Name">Short name, to ask for it.</param>
/// <param name="Path">The list itself.</param>
/// <param name="Preferred">Whether it is the default.</param>
/// <param name="Reason">Why it is preferred, or what speaks for it.</param>
/// <param name="Published">The potentials behind the path as published, [V vs Na/Na+]: "NaSn sodiating", with every competing entry.</param>
public sealed record PathChoice(string Name, SodiationPath Path, bool Preferred, string Reason, ImmutableArray<Property> Published);
