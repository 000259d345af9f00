using Renkei.Analysis.Findings;
using Renkei.Analysis.Lines;
using Renkei.Core.Alliances;
using Renkei.Core.Learning;
using Renkei.Core.People;
using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Analysis.Obstacles;

/// <summary>
/// O9: whether those we send abroad could follow a talk about business and chat outside meetings when they began, and had been trained for it. It does not arise
/// where the parties are of one country.
/// </summary>
internal static class CultureNotLearned
{
    public static IEnumerable<Finding> Of(Line line)
    {
        var asked = new Asking(line, "O9");
        var ventures = FirstPostings.Ventures(line).Select(venture => venture.Id).ToHashSet(StringComparer.Ordinal);
        List<List<Record>> parties = [.. line.Pair.Members.Where(member => !ventures.Contains(member)).Select(member => line.Scene.View.Of(Organization.Kind).Where(body => body.Id == member).ToList())];
        var countries = parties.Select(party => party.Select(Organization.Country.Of).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase)).ToList(); // two books may tell two
        var isAbroad = countries.SelectMany(told => told).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1;
        if (!isAbroad) return [asked.Judges("language", _ => new(countries.Exists(told => told.Count == 0) ? "countries-unknown" : "one-country", parties.SelectMany(party => party).DistinctBy(body => body.Id)))];

        var trainings = Trainings(line);
        return
        [
            asked.Judges("language", limits => Languages(line, limits["window"], limits["able"])),
            asked.Judges("training", limits => Training(line, trainings, limits["window"], limits["trained"])),
        ];
    }

    private static Facts Languages(Line line, double months, double enough)
    {
        var told = OurStays.Begun(line, months).Select(stay => (stay.Posting, Able: CanSpeak(line, stay))).Where(each => each.Able is not null).ToList();
        var (least, most) = (told.Count(each => each.Able == Truth.Certainly), told.Count(each => each.Able != Truth.No));
        var (low, high) = told.Count == 0 ? (0, 0) : ((double)least / told.Count, (double)most / told.Count);
        return new(told.Count == 0 ? "language-unknown" : high < enough ? "speechless" : low >= enough ? "able" : "language-unknown", told.Select(each => each.Posting))
        {
            Value = low.Equals(high) ? low : null,
            Threshold = "able",
            Places = [("able", Words.Of(most, told.Count)), ("postings", Words.Count(told.Count, "posting"))],
        };
    }

    /// <summary>Whether they could speak a language in business and beside it when they began; null where their languages are not told.</summary>
    private static Truth? CanSpeak(Line line, Stay stay)
    {
        if (Posting.Person.Of(stay.Posting) is not { } who || line.Scene.View.Find(who, stay.Posting) is not { } person || Person.Languages.Of(person) is not { Count: > 0 } languages) return null;
        var begins = stay.Begins!.Value;
        return languages.Where(language => Person.Language.Business.Of(language) == true && Person.Language.Chats.Of(language) == true)
            .Select(language => Person.Language.When.Of(language) is { } since ? DaysBetween.Of(since.Start, begins).AtLeast(0) : Truth.Certainly).DefaultIfEmpty(Truth.No).Max();
    }

    private static Facts Training(Line line, ILookup<string, int> attended, double months, double enough)
    {
        var posted = OurStays.Begun(line, months).Where(stay => stay.Person is not null).ToList();
        List<int> trainings = [.. posted.SelectMany(stay => attended[stay.Person!]).Distinct().Order()];
        var window = Window.Back(line.AsOf, (int)months, 0);
        var declared = line.Declared(Event.Kind, window.First, window.Last);
        Truth IsTrained(Stay stay) => attended[stay.Person!].Select(at => DaysBetween.Of(line.Scene.Events.WhenAt(at).End, stay.Begins!.Value).AtLeast(0)).DefaultIfEmpty(Truth.No).Max();
        var (least, most) = (posted.Count(stay => IsTrained(stay) == Truth.Certainly), posted.Count(stay => IsTrained(stay) != Truth.No));
        var (low, high) = posted.Count == 0 ? (0, 0) : ((double)least / posted.Count, (double)most / posted.Count);
        var isKnown = posted.Count > 0 && (trainings.Count > 0 || declared.Count > 0);
        return new(
            !isKnown ? "training-unknown" : high < enough ? "untrained" : low >= enough ? "trained" : "training-unknown",
            [.. posted.Select(stay => stay.Posting), .. line.Scene.Events.Shown(trainings), .. trainings.Count == 0 ? declared : []])
        {
            Value = low.Equals(high) ? low : null,
            N = posted.Count,
            Threshold = "trained",
            Places = [("trained", Words.Of(most, posted.Count)), ("postings", Words.Count(posted.Count, "posting"))],
        };
    }

    /// <summary>The trainings in a language or in dealing with another culture to which those of ours who were posted came, by person.</summary>
    private static ILookup<string, int> Trainings(Line line)
    {
        var events = line.Scene.Events;
        var posted = OurStays.Of(line).Select(stay => stay.Person).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var isPosted = events.Attendees.Select(one => one.Firm == line.Pair.Us && posted.Contains(one.Person.Id)).ToArray();
        List<(string Person, int At)> found = [];
        foreach (var at in events.Of(EventType.Training))
        {
            if ((TrainingTopic)events.TrainingTopics[at] is not (TrainingTopic.Language or TrainingTopic.TeamAndCulture)) continue;
            foreach (var person in events.PeopleAt(at))
            {
                if (isPosted[person]) found.Add((events.Attendees[person].Person.Id, at));
            }
        }

        return found.ToLookup(each => each.Person, each => each.At, StringComparer.Ordinal);
    }
}
