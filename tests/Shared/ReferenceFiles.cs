using System.Text.Json.Nodes;

namespace Zintl.Testing;

/// <summary>A small made-up folder of one case, whose files a test may change; it goes when the test is over.</summary>
internal sealed class ReferenceFiles : IDisposable
{
    private static int folders;

    public ReferenceFiles()
    {
        int number = Interlocked.Increment(ref folders);
        Root = Path.Combine(Path.GetTempPath(), FormattableString.Invariant($"zintl-reference-{Environment.ProcessId}-{number}"));
        Parameters = JsonNode.Parse(ParameterText)!.AsObject();
        Case = JsonNode.Parse(CaseText)!.AsObject();
    }

    public string Root { get; }

    public JsonObject Parameters { get; }

    public JsonObject Case { get; }

    public string Curve { get; set; } = "time_s,voltage_V\n0,3.9\n5,3.8\n10,3.7\n";

    public JsonObject Scalars => Parameters["scalars"]!.AsObject();

    public JsonObject Functions => Parameters["functions"]!.AsObject();

    public ReferenceFiles Write()
    {
        Save("made/parameters.json", Parameters.ToJsonString());
        Save("made/one.json", Case.ToJsonString());
        Save("made/one.csv", Curve);
        Save("made/functions/ocp.csv", "stoichiometry,OCP [V]\n0,4.2\n0.5,4.0\n1,3.0\n");
        Save("made/functions/kappa.csv", "c_e_mol_m3,T=280K,T=300K\n1,0.1,0.2\n1000,1,2\n3000,1.5,3\n");
        return this;
    }

    public void Save(string name, string text)
    {
        string path = Path.Combine(Root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private const string CaseText = """
        {"case": "one", "parameter_file": "parameters.json", "half_mesh_difference_mV": {"rms": 0.1, "worst": 4},
         "steps": ["Discharge at 0.1 A until 3 V", "Rest for 10 minutes"],
         "setup": {"model": "DFN", "cell": "full", "thermal": "isothermal", "particle": "Fickian", "temperature_K": 290}}
        """;

    private const string ParameterText = """
        {"scalars": {
          "Ambient temperature [K]": 295, "Initial temperature [K]": 298.15, "Reference temperature [K]": 296, "Cation transference number": 0.4,
          "Contact resistance [Ohm]": 0.01, "Electrode height [m]": 0.1, "Electrode width [m]": 0.2, "Number of electrodes connected in parallel to make a cell": 2,
          "Initial concentration in electrolyte [mol.m-3]": 1200, "Nominal cell capacity [A.h]": 0.5, "Lower voltage cut-off [V]": 2.5, "Upper voltage cut-off [V]": 4.2,
          "Cell volume [m3]": 1e-5, "Cell cooling surface area [m2]": 0.03, "Total heat transfer coefficient [W.m-2.K-1]": 8,
          "Negative current collector thickness [m]": 1e-5, "Negative current collector density [kg.m-3]": 9000, "Negative current collector specific heat capacity [J.kg-1.K-1]": 400,
          "Positive current collector thickness [m]": 1e-5, "Positive current collector density [kg.m-3]": 2700, "Positive current collector specific heat capacity [J.kg-1.K-1]": 900,
          "Separator thickness [m]": 2e-5, "Separator density [kg.m-3]": 400, "Separator specific heat capacity [J.kg-1.K-1]": 700, "Separator porosity": 0.5, "Separator Bruggeman coefficient (electrolyte)": 1.5,
          "Negative electrode thickness [m]": 8e-5, "Negative electrode porosity": 0.3, "Negative electrode active material volume fraction": 0.6, "Negative particle radius [m]": 5e-6,
          "Negative electrode Bruggeman coefficient (electrolyte)": 1.6, "Negative electrode Bruggeman coefficient (electrode)": 1.2, "Negative electrode conductivity [S.m-1]": 100,
          "Negative electrode density [kg.m-3]": 1600, "Negative electrode specific heat capacity [J.kg-1.K-1]": 700, "Negative electrode double-layer capacity [F.m-2]": 0.2,
          "Maximum concentration in negative electrode [mol.m-3]": 25000, "Initial concentration in negative electrode [mol.m-3]": 20000, "Negative particle diffusivity [m2.s-1]": 3e-14,
          "Positive electrode thickness [m]": 8e-5, "Positive electrode porosity": 0.3, "Positive electrode active material volume fraction": 0.5, "Positive particle radius [m]": 1e-5,
          "Positive electrode Bruggeman coefficient (electrolyte)": 1.5, "Positive electrode conductivity [S.m-1]": 10,
          "Positive electrode density [kg.m-3]": 3000, "Positive electrode specific heat capacity [J.kg-1.K-1]": 800,
          "Maximum concentration in positive electrode [mol.m-3]": 50000, "Initial concentration in positive electrode [mol.m-3]": 30000},
         "functions": {
          "Electrolyte conductivity [S.m-1]": {"of": ["c_e_mol_m3", "T_K"], "T_K": [280, 300], "table": "functions/kappa.csv"},
          "Electrolyte diffusivity [m2.s-1]": {"of": [], "constant": 2e-10},
          "Exchange-current density for lithium metal electrode [A.m-2]": {"of": [], "constant": 12},
          "Negative electrode OCP [V]": {"of": ["stoichiometry"], "table": "functions/ocp.csv"},
          "Negative electrode exchange-current density [A.m-2]": {"form": "k * sqrt(c_e * c_s * (c_max - c_s)), A m-2", "T_K": [298.15], "k": [2e-5]},
          "Positive electrode OCP [V]": {"of": ["stoichiometry"], "table": "functions/ocp.csv"},
          "Positive particle diffusivity [m2.s-1]": {"of": [], "constant": 1e-13},
          "Positive electrode exchange-current density [A.m-2]": {"form": "k * sqrt(c_e * c_s * (c_max - c_s)), A m-2", "T_K": [280, 300], "k": [1e-6, 4e-6]}}}
        """;
}
