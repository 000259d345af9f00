using Renkei.Analysis.Lines;
using Renkei.Core.Values;

namespace Renkei.Tests.Analysis.Lines;

/// <summary>What was said to hold holds until an end that was told.</summary>
public class InForceTests
{
    [Theory]
    [InlineData(null, Truth.Certainly)]
    [InlineData("2000", Truth.Certainly)] // a single date tells the beginning alone
    [InlineData("2003", Truth.Perhaps)]
    [InlineData("2004", Truth.No)]
    [InlineData("2000/..", Truth.Certainly)]
    [InlineData("2000/2002", Truth.No)]
    [InlineData("2000/2003", Truth.Perhaps)]
    [InlineData("2000/2003-06-15", Truth.Certainly)] // the last day is in
    [InlineData("2000/2003-06-14", Truth.No)]
    [InlineData("2003/2004", Truth.Perhaps)]
    [InlineData("../..", Truth.Perhaps)]
    public void On_15_June_2003(string? when, Truth holds) =>
        Assert.Equal(holds, InForce.On(when is null ? null : When.Of(when).Value, new DateOnly(2003, 6, 15)));
}
