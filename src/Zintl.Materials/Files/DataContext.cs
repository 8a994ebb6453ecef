using System.Text.Json.Serialization;

namespace Zintl.Materials.Files;

/// <summary>Serialisation contracts of all data files, generated at compile time; the schemas in <c>data/schema</c> are exported from them.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(MaterialFile))]
[JsonSerializable(typeof(PhaseFile))]
[JsonSerializable(typeof(ElectrolyteFile))]
[JsonSerializable(typeof(SolventsFile))]
[JsonSerializable(typeof(PriorsFile))]
[JsonSerializable(typeof(Table1File))]
[JsonSerializable(typeof(RateCapabilityFile))]
internal sealed partial class DataContext : JsonSerializerContext;
