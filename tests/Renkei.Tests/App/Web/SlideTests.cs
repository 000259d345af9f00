using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Renkei.Analysis.Reports;
using Renkei.App.Features.Slides;
using Renkei.Core.Alliances;
using Renkei.Core.Casebooks;
using Renkei.Tests.Golden;
using Renkei.Tests.Tables;
using Renkei.Tests.Worlds;

namespace Renkei.Tests.App.Web;

/// <summary>A slide opens in programs for slides, says what the report says, and holds no more than whoever it is for may see.</summary>
public class SlideTests
{
    [Fact]
    public void Every_slide_is_one_that_others_accept() => Seeds.Hold(
        world =>
        {
            foreach (var seen in world.Viewers().SelectMany(viewer => world.Seen(viewer).Take(1)))
            {
                var file = new MemoryStream();
                SlideFile.Write(Slide.Of(AllianceReport.Of(seen.View, seen.Alliance), seen.View, glance: null), file);
                Assert.Empty(Faults(file));
            }
        },
        worlds: 3,
        stories: 3);

    [Fact]
    public void A_fault_would_be_found()
    {
        var slide = Shown() with { Title = "A < B & \u0001 \"C\" 連携 🎌" };
        var file = new MemoryStream();
        SlideFile.Write(slide, file);
        Assert.Empty(Faults(file)); // whatever is in it
        using (var packed = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = packed.GetEntry("ppt/slides/slide1.xml")!;
            string text;
            using (var from = new StreamReader(part.Open())) text = from.ReadToEnd();
            Assert.Contains("A &lt; B &amp;   &quot;C&quot; 連携 🎌", text, StringComparison.Ordinal);
            part.Delete();
            using var to = new StreamWriter(packed.CreateEntry("ppt/slides/slide1.xml").Open());
            to.Write(text.Replace("<a:buNone/>", "<a:nothing/>", StringComparison.Ordinal));
        }

        Assert.NotEmpty(Faults(file));
    }

    [Fact]
    public void It_holds_texts_and_shapes_and_no_picture_and_is_the_same_each_time()
    {
        var (one, other) = (new MemoryStream(), new MemoryStream());
        SlideFile.Write(Shown(), one);
        SlideFile.Write(Shown(), other);
        Assert.Equal(one.ToArray(), other.ToArray());
        using var shown = PresentationDocument.Open(one, isEditable: false);
        var slide = Assert.Single(shown.PresentationPart!.SlideParts);
        Assert.Empty(slide.ImageParts);
        Assert.Contains("What we know", slide.Slide.InnerText, StringComparison.Ordinal);
        Assert.True(slide.Slide.Descendants<DocumentFormat.OpenXml.Presentation.Shape>().Count() > 12);
        var size = shown.PresentationPart.Presentation.SlideSize!;
        Assert.Equal(16.0 / 9, (double)size.Cx!.Value / size.Cy!.Value, 3);
    }

    [Fact]
    public void Steps_are_told_with_who_and_by_when()
    {
        var casebook = Small.Of(WritingTests.Two + """

            - person: k1
              name: Aya
              organization: aoki
            - action: ask
              when: 2024-01
              alliance: pact
              what: Ask for the second visit.
              owner: k1
              due: 2024-05-01
            - action: done
              when: 2024-01
              what: Something done.
              done: 2024-02
            """);
        var view = casebook.SeenBy("aoki");
        var slide = Slide.Of(AllianceReport.Of(view, view.Of(Alliance.Kind)[0]), view, glance: null);
        Assert.Equal(new SlideStep("Ask for the second visit.", "Aya", "1 May 2024"), slide.Next[0]);
        Assert.DoesNotContain(slide.Next, step => step.What == "Something done.");
        Assert.Equal("Aya, 1 May 2024", slide.Next[0].Agreed);
        Assert.All(slide.Next.Skip(1), step => Assert.Equal("Nobody and no day agreed yet", step.Agreed));
    }

    [Fact]
    public void The_slide_to_hand_over_holds_nothing_of_an_own_book()
    {
        using var visit = new Visiting(Small.Of(Joint)) { Hat = "book-aoki" };
        var (ours, joint) = (visit.Get("/alliances/pact/slide").Body, visit.Get("/alliances/pact/joint-slide").Body);
        Assert.Contains("Only us", ours, StringComparison.Ordinal);
        Assert.Contains("secret step", ours, StringComparison.Ordinal);
        Assert.Contains("It may be handed to the partner", joint, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", joint, StringComparison.Ordinal);
        Assert.Empty(Faults(visit.Take("/alliances/pact/slide.pptx")));
        using var shown = PresentationDocument.Open(visit.Take("/alliances/pact/joint-slide.pptx"), isEditable: false);
        Assert.DoesNotContain("secret", shown.PresentationPart!.SlideParts.Single().Slide.InnerText, StringComparison.Ordinal);
        Assert.Equal(404, visit.Get("/alliances/nothing/slide").Status);
    }

    [Fact]
    public void Without_a_joint_book_there_is_nothing_to_hand_over()
    {
        using var visit = new Visiting(Small.Of(WritingTests.Two));
        Assert.Equal([200, 404, 404, 404], ((string[])["slide", "joint-slide", "joint-slide.pptx", "joint-report.html"]).Select(what => visit.Get($"/alliances/pact/{what}").Status));
        Assert.DoesNotContain("joint-", visit.Get("/alliances/pact").Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_command_writes_it()
    {
        using var scratch = new Scratch();
        Assert.Equal((0, $"{scratch["out.pptx"]}: written.\n", ""), RenkeiProgram.Run("slide", "cases/renault-nissan.yaml", "--as", "renault", "--alliance", "renault-nissan", "-o", scratch["out.pptx"]));
        Assert.Empty(Faults(new MemoryStream(File.ReadAllBytes(scratch["out.pptx"]))));
    }

    /// <summary>Two firms with a joint book, and a step that one of them keeps to itself.</summary>
    internal const string Joint = """
        renkei: 1
        writer: aoki/k1
        records:
        - organization: aoki
          name: Aoki
          book: pact
        - organization: berg
          name: Berg
          book: pact
        - alliance: pact
          name: Pact
          parties: [aoki, berg]
        - action: shared
          when: 2024-01
          alliance: pact
          what: A step of both.
          due: 2024-05-01
          book: pact
        - action: mine
          when: 2024-01
          alliance: pact
          what: A secret step.
          due: 2024-04-01
          book: aoki
        """;

    [Fact]
    public void The_slide_of_a_party_says_the_three_sentences_of_the_first_page()
    {
        using var visit = new Visiting(Small.Of(Analysis.Glance.GlanceTests.Met));
        var page = visit.Get("/alliances/pact/slide").Body;
        Assert.Contains("3 meetings with Berg from 10 January 2024 to 12 March 2024", page, StringComparison.Ordinal);
        Assert.Contains("Ask those who were there", page, StringComparison.Ordinal);
    }

    private static Slide Shown()
    {
        var seen = new Renkei.App.Access.Seeing("cases/renault-nissan.yaml", "renault", "renault-nissan", null, null, Joint: false).Look(Casebook.Read(File.ReadAllBytes(Repository.PathTo("cases", "renault-nissan.yaml")), "x").Value).Value[0];
        return Slide.Of(AllianceReport.Of(seen.View, seen.Alliance), seen.View, glance: null);
    }

    private static IEnumerable<string> Faults(MemoryStream file)
    {
        using var shown = PresentationDocument.Open(new MemoryStream(file.ToArray()), isEditable: false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(shown).Select(wrong => $"{wrong.Part?.Uri}: {wrong.Path?.XPath}: {wrong.Description}")];
    }
}
