using System.Runtime.InteropServices;

namespace Renkei.Analysis.Lines;

/// <summary>How often each two people of the two sides met.</summary>
internal sealed class PairsWhoMet
{
    private readonly Dictionary<long, int> times = [];

    public PairsWhoMet(Contacts contacts)
    {
        var sides = contacts.Sides;
        foreach (var meeting in contacts.Meetings)
        {
            var people = contacts.Events.PeopleAt(meeting);
            foreach (var one in people)
            {
                if (sides[one] != Contacts.Side.Us) continue;
                foreach (var other in people)
                {
                    if (sides[other] != Contacts.Side.Partner) continue;
                    var count = ++CollectionsMarshal.GetValueRefOrAddDefault(times, ((long)one * sides.Length) + other, out _);
                    All++;
                    if (count > Busiest.Contacts) Busiest = (one, other, count);
                }
            }
        }
    }

    /// <summary>The two who met most, the first to have met so often.</summary>
    public (int One, int Other, int Contacts) Busiest { get; }

    /// <summary>How many contacts there were in all.</summary>
    public long All { get; }

    /// <summary>How many pairs met so many times or more.</summary>
    public int AtLeast(double often) => times.Values.Count(each => each >= often);
}
