using Zintl.Analysis.Cycles;
using Zintl.Analysis.Figures;
using Zintl.Analysis.Text;

namespace Zintl.Analysis.Tests;

public sealed class TextTests
{
    [Fact]
    public void Format_Rows_AlignsNumbersRightAndTextLeft() => Assert.Equal(
        "Cycle  Branch       mAh/g\n-----  -----------  -----\n    1  sodiation    812.8\n   10  desodiation   88.4\n    2\n",
        TextTable.Format(
            [new TextColumn("Cycle", true), new TextColumn("Branch"), new TextColumn("mAh/g", true)],
            [["1", "sodiation", "812.8"], ["10", "desodiation", "88.4"], ["2", "", ""]]));

    [Fact]
    public void Format_RowTooShort_IsRefused() => Assert.Throws<ArgumentException>(() => TextTable.Format([new TextColumn("a"), new TextColumn("b")], [["1"]]));

    [Fact]
    public void Draw_Voltage_IsAsApproved() =>
        Approve.Matches("voltage.txt", BrailleChart.Draw(VoltageFigure.Of(RunAnalysis.Of(SyntheticRun.Solution(1)), [1]).Panels[0], 48, 10));

    [Theory]
    [InlineData(812.84, "812.8")]
    [InlineData(0.99996, "1.000")]
    [InlineData(0.0123456, "0.01235")]
    [InlineData(-3.0, "-3.000")]
    [InlineData(2e-15, "2E-15")]
    [InlineData(0.0, "0")]
    [InlineData(double.NaN, "\u2013")]
    public void Significant_Value_HasFourDigits(double value, string expected) => Assert.Equal(expected, NumberText.Significant(value));

    [Theory]
    [InlineData(14.7, "14.7")]
    [InlineData(1e-14, "1e-14")]
    [InlineData(0.1 + 0.2, "0.3")]
    public void Short_Value_IsAsPublished(double value, string expected) => Assert.Equal(expected, NumberText.Short(value));

    [Fact]
    public void Fixed_RoundsToZero_HasNoMinus() => Assert.Equal("0.00", NumberText.Fixed(-0.001, 2));
}
