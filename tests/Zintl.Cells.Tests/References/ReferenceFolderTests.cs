using System.Text.Json.Nodes;
using Zintl.Cells.Designs;
using Zintl.Cells.Protocols;
using Zintl.Cells.References;
using Zintl.Materials.Input;
using Zintl.Testing;

namespace Zintl.Cells.Tests.References;

public sealed class ReferenceFolderTests
{
    private static ReferenceCase One(ReferenceFiles files) => Assert.Single(ReferenceFolder.Read(files.Write().Root));

    [Fact]
    public void Read_FullCell_ConvertsToTheDesign()
    {
        using ReferenceFiles files = new();
        ReferenceCase read = One(files);
        CellDesign cell = read.Design!;
        Assert.Equal(("made/one", ReferenceCaseKind.Voltage), (read.Name, read.Kind));
        Assert.Equal(0.04, cell.Area, 12);
        Assert.Equal(0.0004, cell.ContactResistance, 12);
        Assert.Equal(1800, cell.NominalCapacity, 9);
        Assert.Equal((290, 295, 296), (cell.Thermal.InitialTemperature, cell.Thermal.AmbientTemperature, cell.Thermal.ReferenceTemperature));
        Assert.Equal((1.6, 1.2, 0.2), (cell.Negative!.ElectrolyteBruggeman, cell.Negative.SolidBruggeman, cell.Negative.DoubleLayerCapacitance));
        FickianInsertion insertion = Assert.IsType<FickianInsertion>(cell.Negative.Materials.Single().Insertion);
        Assert.Equal((25000, 0.8), (insertion.MaximumConcentration, insertion.InitialStoichiometry));
        Assert.Equal(4.0, insertion.OpenCircuitPotential.Value(0.5, 290), 12);
        Assert.Equal(0.004, read.HalfMeshDifference!.Value, 12);
    }

    [Fact]
    public void Read_ExchangeCurrent_IsThatOfTheForm()
    {
        using ReferenceFiles files = new();
        CellDesign cell = One(files).Design!;
        KineticsDesign kinetics = cell.Negative!.Materials.Single().Kinetics;
        double x = 0.8, salt = 700, j0 = kinetics.ExchangeCurrentDensity.Value(x, 298.15) * Math.Sqrt(salt / kinetics.ReferenceConcentration * x * (1 - x));
        Assert.Equal(2e-5 * Math.Sqrt(salt * 20000 * 5000), j0, 1e-12 * j0);
    }

    [Fact]
    public void Read_BetweenTemperatures_TheLogarithmIsLinearInTheInverse()
    {
        using ReferenceFiles files = new();
        CellDesign cell = One(files).Design!;
        double middle = 2 / (1 / 280.0 + 1 / 300.0);
        Assert.Equal(Math.Sqrt(2), cell.Electrolyte.IonicConductivity.Value(1000, middle), 12);
        KineticsDesign kinetics = cell.Positive.Materials.Single().Kinetics;
        Assert.Equal(2e-6 * 50000 * Math.Sqrt(1200), kinetics.ExchangeCurrentDensity.Value(0.6, middle), 1e-10);
    }

    [Fact]
    public void Read_LumpedHeat_IsPerElectrodeArea()
    {
        using ReferenceFiles files = new();
        files.Case["setup"]!["thermal"] = "lumped";
        ThermalDesign thermal = One(files).Design!.Thermal;
        double heat = (1e-5 * 9000 * 400 + 8e-5 * 1600 * 700 + 2e-5 * 400 * 700 + 8e-5 * 3000 * 800 + 1e-5 * 2700 * 900) / 2e-4 * 1e-5;
        Assert.Equal(ThermalKind.Lumped, thermal.Kind);
        Assert.Equal(heat, 0.04 * thermal.HeatCapacity, 1e-10);
        Assert.Equal(8 * 0.03, 0.04 * thermal.Cooling, 1e-12);
    }

    [Fact]
    public void Read_Composite_HasEveryMaterial()
    {
        using ReferenceFiles files = new();
        foreach (JsonObject section in new[] { files.Scalars, files.Functions })
        {
            foreach ((string name, JsonNode? value) in section.Where(pair => Negative(pair.Key)).ToArray())
            {
                section["Primary: " + name] = value!.DeepClone();
                section["Secondary: " + name] = value!.DeepClone();
                section.Remove(name);
            }
        }

        files.Scalars["Secondary: Negative electrode active material volume fraction"] = 0.05;
        ElectrodeDesign electrode = One(files).Design!.Negative!;
        Assert.Equal(["Primary negative", "Secondary negative"], electrode.Materials.Select(material => material.Name));
        Assert.Equal([0.6, 0.05], electrode.Materials.Select(material => material.Fraction));

        static bool Negative(string name) => name.Contains("negative electrode [", StringComparison.Ordinal) || name.Contains("Negative particle", StringComparison.Ordinal)
            || name is "Negative electrode active material volume fraction" or "Negative electrode OCP [V]" or "Negative electrode exchange-current density [A.m-2]";
    }

    [Fact]
    public void Read_HalfCell_HasAMetalOnTheLeft()
    {
        using ReferenceFiles files = new();
        files.Case["setup"]!["cell"] = "half";
        CellDesign cell = One(files).Design!;
        Assert.Null(cell.Negative);
        Assert.Equal(12, cell.Metal!.ExchangeCurrentDensity.Value(1000, 298));
    }

    [Fact]
    public void Read_Steps_BecomeAProtocolWithTheRowsOfTheCurve()
    {
        using ReferenceFiles files = new();
        files.Case["setup"]!["repeat"] = 3;
        Protocol protocol = One(files).Protocol!;
        Assert.Equal(6, protocol.Steps.Length);
        Assert.Equal((StepControl.Current, 0.1, 5.0), (protocol.Steps[0].Control, protocol.Steps[0].Value, protocol.Steps[0].Period!.Value));
        Assert.Equal(3, protocol.Steps[^1].Cycle);
    }

    [Theory]
    [InlineData("frequency_Hz,Z_re_ohm,Z_im_ohm\n1,1,0\n", ReferenceCaseKind.Impedance)]
    [InlineData("time_s,voltage_V,dV_dln_a\n0,3,1\n5,3,1\n", ReferenceCaseKind.Sensitivities)]
    [InlineData("cycle,capacity_Ah\n1,5\n", ReferenceCaseKind.Other)]
    public void Read_Kind_FollowsTheColumns(string curve, ReferenceCaseKind kind)
    {
        using ReferenceFiles files = new();
        files.Curve = curve;
        files.Case["parameters"] = new JsonObject { ["Separator porosity"] = 0.5 };
        Assert.Equal(kind, One(files).Kind);
    }

    [Fact]
    public void Read_WhatTheEngineDoesNotKnow_IsNotRunAndSaysWhy()
    {
        using ReferenceFiles files = new();
        files.Case["setup"]!["sei"] = "reaction limited";
        files.Save("other/path.json", "[1, 2]");
        var cases = ReferenceFolder.Read(files.Write().Root);
        Assert.Equal(["made/one", "other/path"], cases.Select(read => read.Name));
        Assert.Contains("sei: reaction limited", cases[0].NotRun, StringComparison.Ordinal);
        Assert.Contains("no curve", cases[1].NotRun, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Pattern_ChoosesByName()
    {
        using ReferenceFiles files = new();
        files.Write();
        Assert.Single(ReferenceFolder.Read(files.Root, "made/*"));
        Assert.Empty(ReferenceFolder.Read(files.Root, "mode/*"));
    }

    [Fact]
    public void Read_ManyFaults_AreReportedAtOnce()
    {
        using ReferenceFiles files = new();
        files.Scalars.Remove("Separator porosity");
        files.Scalars["Separator Porosity"] = 0.5;
        files.Scalars["Negative electrode porosity"] = 1.2;
        files.Functions["Electrolyte conductivity [S.m-1]"]!["T_K"] = new JsonArray(300, 280);
        files.Functions["Electrolyte diffusivity [m2.s-1]"]!.AsObject().Remove("constant");
        files.Functions["Positive electrode OCP [V]"]!["table"] = "functions/none.csv";
        files.Case["steps"] = new JsonArray("Discharge at 3");
        files.Case["setup"]!["model"] = "DFM";
        string[] faults = [.. Assert.Throws<InputException>(() => One(files)).Faults.Select(fault => fault.ToString())];
        string[] expected = ["no \"Separator porosity\"", "1.2, expected a number in (0, 1]", "2 columns for 2 temperatures", "neither a constant nor a table", "none.csv", "steps", "\"DFM\", expected DFN"];
        Assert.All(expected, words => Assert.Contains(faults, fault => fault.Contains(words, StringComparison.Ordinal)));
        Assert.Equal(expected.Length, faults.Length);
    }

    [Fact]
    public void Read_BrokenNumbers_NameTheirLine()
    {
        using ReferenceFiles files = new();
        files.Curve = "time_s,voltage_V\n0,3.9\n5,NaN\n10\n";
        string[] faults = [.. Assert.Throws<InputException>(() => One(files)).Faults.Select(fault => fault.ToString())];
        Assert.Contains(faults, fault => fault.Contains("line 3: found \"NaN\"", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("line 4: found 1 fields", StringComparison.Ordinal));
    }
}
