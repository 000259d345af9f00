using System.IO.Compression;
using System.Security;
using System.Xml;
using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.App.Rendering;

namespace Renkei.App.Features.Slides;

/// <summary>Writes a slide as a presentation (Office Open XML, ECMA-376) of native texts and shapes. The same slide gives the same bytes.</summary>
internal sealed class SlideFile
{
    private const string Namespaces = """xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" """;
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Content = "application/vnd.openxmlformats-officedocument.presentationml.";

    private const int Point = 12_700; // of the units in which shapes are placed
    private const string Ink = "1F2328";
    private const string Soft = "5B6370";
    private const string Accent = "0B6E6E";

    private static readonly DateTimeOffset Unsaid = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the first moment a packed file can name

    private readonly List<string> shapes = [];

    private SlideFile()
    {
    }

    /// <summary>Writes it.</summary>
    public static void Write(Slide slide, Stream target)
    {
        using var packed = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Part(packed, "[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/presentation.xml" ContentType="{Content}presentation.main+xml"/><Override PartName="/ppt/slideMasters/slideMaster1.xml" ContentType="{Content}slideMaster+xml"/><Override PartName="/ppt/slideLayouts/slideLayout1.xml" ContentType="{Content}slideLayout+xml"/><Override PartName="/ppt/slides/slide1.xml" ContentType="{Content}slide+xml"/><Override PartName="/ppt/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/></Types>""");
        Related(packed, "_rels/.rels", ("officeDocument", "ppt/presentation.xml"));
        Part(packed, "ppt/presentation.xml", $"""<p:presentation {Namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="r1"/></p:sldMasterIdLst><p:sldIdLst><p:sldId id="256" r:id="r2"/></p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>""");
        Related(packed, "ppt/_rels/presentation.xml.rels", ("slideMaster", "slideMasters/slideMaster1.xml"), ("slide", "slides/slide1.xml"), ("theme", "theme/theme1.xml"));
        Part(packed, "ppt/slideMasters/slideMaster1.xml", $"""<p:sldMaster {Namespaces}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>{Tree(Placeholder)}</p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="r1"/></p:sldLayoutIdLst></p:sldMaster>""");
        Related(packed, "ppt/slideMasters/_rels/slideMaster1.xml.rels", ("slideLayout", "../slideLayouts/slideLayout1.xml"), ("theme", "../theme/theme1.xml"));
        Part(packed, "ppt/slideLayouts/slideLayout1.xml", $"""<p:sldLayout {Namespaces} type="titleOnly"><p:cSld>{Tree(Placeholder)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>""");
        Related(packed, "ppt/slideLayouts/_rels/slideLayout1.xml.rels", ("slideMaster", "../slideMasters/slideMaster1.xml"));
        Part(packed, "ppt/theme/theme1.xml", SlideTheme.Xml);
        Part(packed, "ppt/slides/slide1.xml", $"""<p:sld {Namespaces}><p:cSld>{Tree(new SlideFile().Shapes(slide))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>""");
        Related(packed, "ppt/slides/_rels/slide1.xml.rels", ("slideLayout", "../slideLayouts/slideLayout1.xml"));
    }

    private static string Placeholder => $"""<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>{Place(40, 16, 880, 44)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" rIns="0" anchor="ctr"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>""";

    private string Shapes(Slide slide)
    {
        Text("Title", 40, 16, 880, 44, [Line(slide.Title, 28, Ink, isBold: true)], isTitle: true);
        Text("Of whom", 40, 60, 880, 24, [Line(SlideTexts.Of.With(string.Join(", ", slide.Partners), DateWords.Of(slide.AsOf)), 13, Soft)]);
        Text("Known", 40, 92, 440, 216, [Line(SlideTexts.Known, 13, Accent, isBold: true), .. Fitting(slide.Known).SelectMany(Told), .. slide.Known.Count == 0 ? [Line(SlideTexts.Nothing, 14, Ink)] : (string[])[]]);
        Text("What happened when", 500, 92, 420, 22, [Line(slide.Timeline.IsEmpty ? SlideTexts.NothingDated : slide.Timeline.Title, 13, Accent, isBold: true)]);
        foreach (var shape in SlideDrawing.Of(slide.Timeline)) Draw(shape);
        Text("Unknown", 40, 320, 440, 176, [Line(SlideTexts.Unknown, 13, Accent, isBold: true), .. slide.Unknown.DefaultIfEmpty(SlideTexts.NothingUnknown).Select(one => Line(Short(one), 13, Ink))]);
        Text("Next", 500, 320, 420, 176, [Line(SlideTexts.Next, 13, Accent, isBold: true), .. slide.Next.SelectMany(step => (string[])[Line(Short(step.What), 13, Ink), Line(step.Agreed, 11, Soft)]), .. slide.Next.Count == 0 ? [Line(SlideTexts.NothingNext, 13, Ink)] : (string[])[]]);
        Text("Who may see it", 40, 506, 880, 22, [Line(FooterOf(slide), 11, Soft)]);
        return string.Concat(shapes);
    }

    /// <summary>Who may see a slide, and whether it is made up.</summary>
    public static string FooterOf(Slide slide) => $"{(slide.IsJoint ? SlideTexts.Joint : SlideTexts.OnlyUs)}{(slide.IsConstructed ? $" {SlideTexts.Constructed}" : "")}";

    /// <summary>The sentences that are known as they fit: the first says most.</summary>
    public static IEnumerable<SlideSentence> Fitting(IReadOnlyList<SlideSentence> known) => known.Select((sentence, place) => sentence with { Text = Short(sentence.Text, place == 0 ? 400 : 240) });

    /// <summary>A text that fits; a longer one ends in dots.</summary>
    public static string Short(string text, int most = 210)
    {
        return text.Length <= most ? text : $"{text[..Math.Max(text.LastIndexOf(' ', most), most / 2)]} …";
    }

    private static IEnumerable<string> Told(SlideSentence sentence) => sentence.RestsOn is null ? [Line(sentence.Text, 13, Ink)] : [Line(sentence.Text, 13, Ink), Line(sentence.RestsOn, 10, Soft)];

    private void Draw(SlideShape shape)
    {
        var (x, y) = (500 + shape.X, 116 + shape.Y);
        var colour = shape.Side switch { Side.In => "0B6E6E", Side.Out => "A34A00", _ => "4B5A72" };
        var line = $"""<a:ln w="{Point}"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:ln>""";
        if (shape.Text is { } text) Text("Label", x, y, shape.Width, shape.Height, [Line(text, 10, Ink)], isCentred: true);
        else if (shape.Height == 0) shapes.Add($"""<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="{Next}" name="Line"/><p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>{Place(x, y, shape.Width, 0)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D6CE"/></a:solidFill></a:ln></p:spPr></p:cxnSp>""");
        else shapes.Add($"""<p:sp><p:nvSpPr><p:cNvPr id="{Next}" name="Mark"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>{Place(x, y, shape.Width, shape.Height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>{(shape.IsFull ? $"""<a:solidFill><a:srgbClr val="{colour}"/></a:solidFill>""" : "<a:noFill/>")}{line}</p:spPr></p:sp>""");
    }

    private int Next => shapes.Count + 2; // 1 is the slide itself

    private void Text(string name, double x, double y, double width, double height, IEnumerable<string> lines, bool isTitle = false, bool isCentred = false) => shapes.Add(
        $"""<p:sp><p:nvSpPr><p:cNvPr id="{Next}" name="{Escaped(name)}"/>{(isTitle ? """<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>""" : """<p:cNvSpPr txBox="1"/><p:nvPr/>""")}</p:nvSpPr><p:spPr>{Place(x, y, width, height)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"{(isCentred || isTitle ? " anchor=\"ctr\"" : "")}><a:normAutofit/></a:bodyPr><a:lstStyle/>{string.Concat(lines)}</p:txBody></p:sp>""");

    private static string Line(string text, int size, string colour, bool isBold = false) =>
        $"""<a:p><a:pPr marL="0" indent="0" algn="l"><a:spcBef><a:spcPts val="{(size < 12 ? 0 : 300)}"/></a:spcBef><a:buNone/></a:pPr><a:r><a:rPr lang="en-GB" sz="{size * 100}" b="{(isBold ? 1 : 0)}" dirty="0"><a:solidFill><a:srgbClr val="{colour}"/></a:solidFill></a:rPr><a:t>{Escaped(text)}</a:t></a:r></a:p>""";

    private static string Place(double x, double y, double width, double height) =>
        $"""<a:xfrm><a:off x="{(long)(x * Point)}" y="{(long)(y * Point)}"/><a:ext cx="{(long)(width * Point)}" cy="{(long)(height * Point)}"/></a:xfrm>""";

    private static string Tree(string shapes) =>
        $"""<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>{shapes}</p:spTree>""";

    /// <summary>A text as XML holds it; what XML cannot hold at all becomes a space.</summary>
    private static string Escaped(string text)
    {
        var clean = string.Create(text.Length, text, (letters, said) =>
        {
            for (var at = 0; at < said.Length; at++)
            {
                var isPair = at + 1 < said.Length && char.IsSurrogatePair(said[at], said[at + 1]);
                letters[at] = isPair || XmlConvert.IsXmlChar(said[at]) ? said[at] : ' ';
                if (isPair) letters[++at] = said[at];
            }
        });
        return SecurityElement.Escape(clean);
    }

    private static void Related(ZipArchive packed, string name, params (string Type, string Target)[] to) =>
        Part(packed, name, $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(to.Select((one, place) => $"""<Relationship Id="r{place + 1}" Type="{Relations}/{one.Type}" Target="{one.Target}"/>"""))}</Relationships>""");

    private static void Part(ZipArchive packed, string name, string text)
    {
        var part = packed.CreateEntry(name);
        part.LastWriteTime = Unsaid;
        using var to = new StreamWriter(part.Open());
        to.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""");
        to.Write(text);
    }
}
