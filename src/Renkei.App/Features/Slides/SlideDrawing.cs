using Renkei.Analysis.Charts;
using Renkei.Analysis.Findings;
using Renkei.App.Rendering;

namespace Renkei.App.Features.Slides;

/// <summary>A shape of the drawing on a slide.</summary>
/// <param name="X">Left side, in points.</param>
/// <param name="Y">Upper side.</param>
/// <param name="Width">Width; of a line how far it goes to the right.</param>
/// <param name="Height">Height; 0 for a line.</param>
/// <param name="Side">Whose colour it has.</param>
/// <param name="IsFull">Whether it is filled rather than outlined.</param>
/// <param name="Text">The text in it; null for none. A shape with a text has no other look.</param>
public sealed record SlideShape(double X, double Y, double Width, double Height, Side Side, bool IsFull, string? Text = null);

/// <summary>The time line of a slide as a few shapes: boxes, lines and texts, which programs for slides can edit.</summary>
internal static class SlideDrawing
{
    /// <summary>How wide and high the drawing is, in points.</summary>
    public const double Width = 420;
    public const double Height = 190;

    private const double Labels = 118;
    private const double Least = 4; // a mark that would be narrower could not be seen
    private const int MostRows = 6;
    private const int MostMarks = 60;
    private const int MostTicks = 5;
    private const double TickWidth = 34;

    public static IReadOnlyList<SlideShape> Of(Timeline timeline)
    {
        var shapes = new List<SlideShape>();
        var rows = timeline.Rows.Take(MostRows).ToList();
        if (rows.Count == 0) return shapes;
        var high = (Height - 20) / rows.Count;
        var days = Math.Max(1, timeline.To.DayNumber - timeline.From.DayNumber);
        double At(DateOnly day) => Labels + (Math.Clamp((day.DayNumber - timeline.From.DayNumber) / (double)days, 0, 1) * (Width - Labels));

        foreach (var (place, row) in rows.Index())
        {
            var top = place * high;
            shapes.Add(new(0, top, Labels - 6, high, row.Side, IsFull: false, row.Label));
            shapes.Add(new(Labels, top + (high / 2), Width - Labels, 0, Side.Both, IsFull: false));
            foreach (var mark in row.Marks.Take(MostMarks))
            {
                var (from, to) = (At(mark.When.Start.Earliest), At(mark.When.Lasts ? mark.When.End.Earliest : mark.When.Start.Latest));
                var wide = Math.Max(Least, to - from);
                shapes.Add(new(Math.Min(from, Width - wide), top + (high * 0.25), wide, high * 0.5, row.Side, mark.IsFull));
            }
        }

        var step = Math.Max(1, ((timeline.To.Year - timeline.From.Year) / MostTicks) + 1);
        for (var year = timeline.From.Year; year <= timeline.To.Year; year += step)
        {
            var at = At(new(Math.Max(year, 1), 1, 1));
            shapes.Add(new(Math.Min(at, Width - TickWidth), Height - 18, TickWidth, 16, Side.Both, IsFull: false, $"{year}"));
        }

        return [.. shapes.DistinctBy(shape => (shape.X, shape.Y, shape.Width, shape.IsFull, shape.Text))];
    }

    /// <summary>The drawing in words, for who cannot see it.</summary>
    public static string InWords(Timeline timeline) =>
        string.Join("; ", timeline.Rows.Select(row => $"{row.Label}: {SlideTexts.Marks.For(row.Marks.Count, DateWords.Of(row.Marks[0].When))}"));
}
