using Renkei.App.Access.Web;

namespace Renkei.App.Features.Intake;

/// <summary>What was brought and not yet recorded, each kept for the hat that brought it. Of very many, or very large ones, the oldest are forgotten.</summary>
internal static class Waiting
{
    private const int Most = 20;
    private const long MostBytes = 256L * 1024 * 1024;

    private static readonly Lock Turn = new();
    private static readonly List<(Hat Hat, Bringing Brought)> All = [];

    /// <summary>What a hat brought; null when there is none of that token.</summary>
    public static Bringing? Find(Hat hat, string token)
    {
        lock (Turn) return All.Find(each => each.Hat == hat && each.Brought.Token == token).Brought;
    }

    /// <summary>Keeps it, in the place of what it was before.</summary>
    public static void Keep(Hat hat, Bringing brought)
    {
        lock (Turn)
        {
            All.RemoveAll(each => each.Hat == hat && each.Brought.Token == brought.Token);
            All.Add((hat, brought));
            while (All.Count > Most || (All.Count > 1 && All.Sum(each => each.Brought.Length) > MostBytes)) All.RemoveAt(0);
        }
    }

    /// <summary>Takes it away, once; null when somebody else did.</summary>
    public static Bringing? Take(Hat hat, string token)
    {
        lock (Turn)
        {
            var brought = All.Find(each => each.Hat == hat && each.Brought.Token == token).Brought;
            if (brought is not null) All.RemoveAll(each => each.Hat == hat && each.Brought.Token == token);
            return brought;
        }
    }
}
