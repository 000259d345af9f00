using System.CommandLine;
using Renkei.Analysis.Balance;
using Renkei.App.Rendering;

namespace Renkei.App.Features.Balance;

/// <summary><c>renkei balance FILE --as ORG</c></summary>
internal static class BalanceCommand
{
    public static Command Make() => Answers.CommandFor(
        BalanceQuestion.Name,
        "Who learned how much from whom, and when: the joint record and our own estimate.",
        seen => BalanceQuestion.Ask(seen.View, seen.Alliance));
}
