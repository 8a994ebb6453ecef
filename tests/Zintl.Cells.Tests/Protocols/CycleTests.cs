using System.Collections.Immutable;
using Zintl.Cells.Protocols;
using Zintl.Materials.Input;

namespace Zintl.Cells.Tests.Protocols;

public sealed class CycleTests
{
    private static readonly ProtocolPart Rest = new StepText("Rest for 1 h", "rest");
    private static readonly ProtocolPart Down = new StepText("Sodiate at C/10 until 10 mV", "down");
    private static readonly ProtocolPart Up = new StepText("Desodiate at C/10 until 1 V", "up");

    [Fact]
    public void Cycles_FlatList_IsOneCycle() => Assert.Equal([1, 1, 1], Cycles(Rest, Down, Up));

    [Fact]
    public void Cycles_RestBeforeRepeat_BelongsToItsFirstPass() => Assert.Equal([1, 1, 1, 2, 2], Cycles(Rest, Repeat(2, Down, Up)));

    [Fact]
    public void Cycles_FormationBeforeRepeat_IsACycle() => Assert.Equal([1, 1, 2, 2, 3, 3], Cycles(Down, Up, Repeat(2, Down, Up)));

    [Fact]
    public void Cycles_RestFirstInEachPass_BelongsToItsPass() => Assert.Equal([1, 1, 1, 2, 2, 2], Cycles(Repeat(2, Rest, Down, Up)));

    [Fact]
    public void Cycles_StepsAfterRepeat_BeginACycle_RestsDoNot() => Assert.Equal([1, 1, 1, 2, 2], Cycles(Repeat(1, Down, Up), Rest, Down, Up));

    [Fact]
    public void Cycles_RepeatAfterRepeat_GoOn() => Assert.Equal([1, 2, 2, 3, 4], Cycles(Repeat(2, Down), Rest, Repeat(2, Up)));

    [Fact]
    public void Cycles_NestedRepeat_CountsInnerPassesAndWhatFollows() =>
        Assert.Equal([1, 2, 3, 4, 5, 6], Cycles(Repeat(2, Repeat(2, Down), Up)));

    [Fact]
    public void Parse_TooManySteps_IsAFaultAndDoesNotUnroll()
    {
        ProtocolPart deep = Enumerable.Range(0, 12).Aggregate(Down, (inner, _) => Repeat(1000, inner));
        Assert.Contains("1000000 steps", Assert.Throws<InputException>(() => ProtocolParser.Parse([deep], new ProtocolOptions())).Message, StringComparison.Ordinal);
    }

    private static StepRepeat Repeat(int count, params ImmutableArray<ProtocolPart> parts) => new(count, parts, "repeat");

    private static IEnumerable<int> Cycles(params ImmutableArray<ProtocolPart> parts) =>
        ProtocolParser.Parse(parts, new ProtocolOptions()).Steps.Select(step => step.Cycle);
}
