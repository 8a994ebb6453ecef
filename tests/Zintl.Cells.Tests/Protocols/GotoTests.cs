using System.Collections.Immutable;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Protocols;

public sealed class GotoTests
{
    private const string A = "Rest for 1 s", B = "Sodiate at C/10 until 10 mV", C = "Desodiate at C/10 until 1 V";

    [Theory]
    [InlineData("Go to step 2, 2 times")]
    [InlineData("Goto step 2, 2 times")]
    [InlineData("Go to step 2 2 times")]
    public void Parse_Jump_RunsTheStepsOnceMoreThanItIsTaken(string jump)
    {
        ImmutableArray<ProtocolStep> steps = ProtocolParser.Parse(A, B, C, jump, A).Steps;
        Assert.Equal([A, B, C, B, C, B, C, A], steps.Select(step => step.Text));
        Assert.Equal([1, 1, 1, 2, 2, 3, 3, 3], steps.Select(step => step.Cycle));
    }

    [Fact]
    public void Parse_OneTime_IsSingular() => Assert.Equal([B, B], Texts(B, "Go to step 1, 1 time"));

    [Fact]
    public void Parse_JumpAroundAJump_StartsTheInnerOneAfresh() =>
        Assert.Equal([B, C, C, A, B, C, C, A], Texts(B, C, "Go to step 2, 1 times", A, "Go to step 1, 1 times"));

    [Fact]
    public void Parse_JumpToTheStartOfAnEarlierLoop_RepeatsThatLoop() =>
        Assert.Equal([B, B, A, B, B, A], Texts(B, "Go to step 1, 1 times", A, "Go to step 1, 1 times"));

    [Fact]
    public void Parse_JumpInsideARepeat_CountsItsOwnList()
    {
        StepRepeat repeat = new(2, [new StepText(B, "b"), new StepText(C, "c"), new StepGoto(2, 1, "jump")], "repeat");
        Assert.Equal([A, B, C, C, B, C, C], ProtocolParser.Parse([new StepText(A, "a"), repeat], new ProtocolOptions()).Steps.Select(step => step.Text));
    }

    /// <summary>Any nest of jumps is the same nest of repeats.</summary>
    [Fact]
    public void Parse_Jumps_AreRepeatsWrittenOtherwise()
    {
        for (int outer = 1; outer < 4; outer++)
        {
            for (int inner = 1; inner < 4; inner++)
            {
                ProtocolPart[] body = [new StepText(A, "a"), new StepText(B, "b")];
                StepRepeat repeats = new(outer + 1, [body[0], new StepRepeat(inner + 1, [body[1]], "inner"), new StepText(C, "c")], "outer");
                ProtocolPart[] jumps = [.. body, new StepGoto(2, inner, "inner"), new StepText(C, "c"), new StepGoto(1, outer, "outer")];
                Assert.Equal(Signature([repeats]), Signature([.. jumps]));
            }
        }
    }

    [Theory]
    [InlineData("Go to step 3, 2 times", "1 to 2")]
    [InlineData("Go to step 9, 2 times", "1 to 2")]
    [InlineData("Go to step 0, 2 times", "above 0")]
    [InlineData("Go to step 1, 0 times", "above 0")]
    [InlineData("Go to step 1, 2.5 times", "whole number")]
    [InlineData("Go to step 1, 99999999999 times", "whole number")]
    [InlineData("Go to step 1", "10 times")]
    [InlineData("Go to 1, 2 times", "Go to step")]
    [InlineData("Go step 1, 2 times", "Go to step")]
    [InlineData("Go to step 1, 2 times more", "the end")]
    public void Parse_WrongJump_IsAFault(string jump, string expected) =>
        Assert.Contains(expected, Assert.Single(Assert.Throws<InputException>(() => ProtocolParser.Parse(A, B, jump)).Faults).Expected, StringComparison.Ordinal);

    [Fact]
    public void Parse_CrossingJumps_AreRefused() => Assert.Contains(
        "middle of an earlier loop",
        Assert.Throws<InputException>(() => ProtocolParser.Parse(A, B, "Go to step 1, 1 times", C, "Go to step 2, 1 times")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Parse_JumpToAJump_IsRefused() => Assert.Contains(
        "no jump", Assert.Throws<InputException>(() => ProtocolParser.Parse(A, "Go to step 1, 1 times", C, "Go to step 2, 1 times")).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_TooManySteps_IsAFault() => Assert.Contains(
        "1000000 steps", Assert.Throws<InputException>(() => ProtocolParser.Parse(A, "Go to step 1, 1000 times", "Go to step 1, 1000 times")).Message, StringComparison.Ordinal);

    private static IEnumerable<string> Texts(params ReadOnlySpan<string> steps) => ProtocolParser.Parse(steps).Steps.Select(step => step.Text);

    private static IEnumerable<(string Text, int Cycle)> Signature(ImmutableArray<ProtocolPart> parts) =>
        ProtocolParser.Parse(parts, new ProtocolOptions()).Steps.Select(step => (step.Text, step.Cycle));
}
