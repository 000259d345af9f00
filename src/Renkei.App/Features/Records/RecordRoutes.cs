using Renkei.App.Access.Web;
using Renkei.App.Rendering;
using Renkei.App.Rendering.Forms;
using Renkei.App.Rendering.Html;
using Renkei.App.Rendering.Outgoing;
using Renkei.App.Rendering.Tables;
using Renkei.Core;
using Renkei.Core.Records;
using Renkei.Core.Tables;
using Renkei.Core.Values;

namespace Renkei.App.Features.Records;

/// <summary>Every record that is seen: by kind, and each on a page of its own; new ones, amendments and withdrawals.</summary>
internal static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/records", ShowKinds).Behind(Door.Reader);
        site.MapGet("/records/{kind}", ShowKind).Behind(Door.Reader);
        site.MapGet("/records/{kind}.csv", GiveCsv).Behind(Door.Reader);
        site.MapGet("/records/{kind}.xlsx", GiveWorkbook).Behind(Door.Reader);
        site.MapGet("/records/{kind}/new", context => Ask(context, null)).Behind(Door.Writer);
        site.MapPost("/records/{kind}/new", context => Write(context, null)).Behind(Door.Writer);
        site.MapGet("/records/{book}/{kind}/{id}", ShowRecord).Behind(Door.Reader);
        site.MapGet("/records/{book}/{kind}/{id}/mail.eml", GiveMail).Behind(Door.Reader);
        site.MapGet("/records/{book}/{kind}/{id}/due.ics", GiveDay).Behind(Door.Reader);
        site.MapGet("/records/{book}/{kind}/{id}/amend", context => OfOurs(context, Ask)).Behind(Door.Writer);
        site.MapPost("/records/{book}/{kind}/{id}/amend", context => OfOurs(context, Write)).Behind(Door.Writer);
        site.MapPost("/records/{book}/{kind}/{id}/withdraw", context => OfOurs(context, Withdraw)).Behind(Door.Writer);
    }

    private static Task ShowKinds(HttpContext context) =>
        context.Show<KindsPage>(RecordsTexts.Title, (nameof(KindsPage.View), context.Hat().Standpoint.View));

    private static Task ShowKind(HttpContext context)
    {
        if (KindNamed(context) is not { } kind) return Pages.ShowNothing(context);
        var (from, view) = (int.TryParse(context.Request.Query["from"], out var asked) && asked > 0 ? asked : 0, context.Hat().Standpoint.View);
        var filter = RecordFilter.Read(context.Request.Query, view);
        (string, object?)[] shown = [(nameof(KindPage.Kind), kind), (nameof(KindPage.View), view), (nameof(KindPage.All), NewestFirst(context, kind, filter)), (nameof(KindPage.From), from), (nameof(KindPage.Filter), filter), (nameof(KindPage.Choices), context.Hat().Standpoint.Choices)];
        return context.Request.Query.Count == 0 ? context.ShowMadeOnce<KindPage>(kind.Label, shown) : context.Show<KindPage>(kind.Label, shown);
    }

    private static IReadOnlyList<Record> NewestFirst(HttpContext context, Kind kind, RecordFilter filter) =>
        context.Hat().Standpoint.NewestFirst(kind) is var all && filter.IsAsked ? [.. all.Where(filter.Shows)] : all;

    private static Task GiveCsv(HttpContext context) =>
        Asked(context) is var (kind, records)
            ? context.Give($"{kind.Name}.csv", Downloads.Csv, to => RecordCsv.Write(kind, records, to))
            : Pages.ShowNothing(context);

    private static Task GiveWorkbook(HttpContext context)
    {
        if (Asked(context) is not var (kind, records)) return Pages.ShowNothing(context);
        var tables = (IReadOnlyList<Table>)[RecordCsv.TableOf(kind, records)];
        if (TableTarget.TooLarge(tables).FirstOrDefault() is { } problem)
        {
            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return context.Response.WriteAsync(OutTexts.TooLarge.With(problem.Message));
        }

        var file = new MemoryStream();
        WorkbookWriter.Write(tables, file);
        return context.Give($"{kind.Name}.xlsx", Downloads.Workbook, file.ToArray());
    }

    /// <summary>The records of the kind and the filter that an address names; null when it names no kind, or a filter that cannot be understood.</summary>
    private static (Kind Kind, IReadOnlyList<Record> Records)? Asked(HttpContext context)
    {
        var view = context.Hat().Standpoint.View;
        var filter = RecordFilter.Read(context.Request.Query, view);
        return KindNamed(context) is { } kind && filter.Problems.Count == 0 ? (kind, [.. view.Of(kind).Where(filter.Shows)]) : null;
    }

    private static Task GiveMail(HttpContext context) =>
        Named(context) is { } record
            ? context.Give($"{record.Id}.eml", Downloads.Mail, MailDraft.Of(context.Hat().Standpoint.View, record, context.AddressForOthers(Anchor.PageOf(record))).File())
            : Pages.ShowNothing(context);

    private static Task GiveDay(HttpContext context)
    {
        if (Named(context) is not { } record || DueDay.Of(record) is not { } due || due.End.Latest == DateOnly.MaxValue) return Pages.ShowNothing(context);
        var day = new CalendarDay($"{Anchor.Of(record)}@renkei", due.End.Latest, $"{record.Kind.Label}: {Titles.In(context.Hat().Standpoint.View, record)}", context.AddressOf(Anchor.PageOf(record)));
        return context.Give($"{record.Id}.ics", Downloads.Calendar, to => to.Write(CalendarFile.Print(OutTexts.FeedName, context.Hat().Books.Now, [day])));
    }

    private static Task ShowRecord(HttpContext context)
    {
        if (Named(context) is not { } record) return Pages.ShowNothing(context);
        var standpoint = context.Hat().Standpoint;
        return context.Show<RecordPage>(
            Titles.In(standpoint.View, record),
            (nameof(RecordPage.Shown), record),
            (nameof(RecordPage.View), standpoint.View),
            (nameof(RecordPage.Naming), standpoint.Naming(record)),
            (nameof(RecordPage.IsOurs), context.Hat().Wrote(record)),
            (nameof(RecordPage.Address), context.AddressForOthers(Anchor.PageOf(record))));
    }

    /// <summary>The kind that an address names, if one's roles read it.</summary>
    private static Kind? KindNamed(HttpContext context) => AllKinds.Find(context.Part("kind")) is { } kind && context.Hat().Reads(kind) ? kind : null;

    /// <summary>The record that an address names, if it is seen.</summary>
    private static Record? Named(HttpContext context) =>
        KindNamed(context) is { } kind ? context.Hat().Standpoint.At(Anchor.Of(context.Part("book"), kind, context.Part("id"))) : null;

    /// <summary>Does something with the record that an address names, if the own firm wrote it.</summary>
    private static Task OfOurs(HttpContext context, Func<HttpContext, Record?, Task> work) =>
        Named(context) is { } record && context.Hat().Wrote(record) ? work(context, record) : Pages.ShowNothing(context);

    private static Task Ask(HttpContext context, Record? amended) =>
        KindNamed(context) is { } kind
            ? ShowForm(context, kind, amended, amended is null ? PostedRecord.Of(kind.Form, context.Request.Query.ToDictionary(StringComparer.Ordinal)) : Written.SaidBy(amended), [])
            : Pages.ShowNothing(context);

    private static async Task Write(HttpContext context, Record? amended)
    {
        if (KindNamed(context) is not { } kind)
        {
            await Pages.ShowNothing(context);
            return;
        }

        var typed = PostedRecord.Of(kind.Form, (await context.Request.ReadFormAsync()).ToDictionary(StringComparer.Ordinal));
        var (id, book) = (amended?.Id ?? Written.NewId(kind.Name), amended?.Book.Name ?? context.Hat().OwnBook);
        var (record, capabilities) = WrittenCapability.In(context.Hat().Standpoint.View, kind.Form, typed, book);
        var outcome = await context.Hat().Record([Written.Record(kind.Name, id, book, record), .. capabilities]);
        if (outcome.Problems.Count == 0) context.Response.Redirect($"/records/{book}/{kind.Name}/{id}");
        else await ShowForm(context, kind, amended, typed, outcome.Problems);
    }

    private static async Task Withdraw(HttpContext context, Record? withdrawn)
    {
        var outcome = await context.Hat().Record(Written.Withdrawal(withdrawn!));
        if (outcome.Problems.Count == 0) context.Response.Redirect($"/records/{withdrawn!.Kind.Name}");
        else await ShowForm(context, withdrawn!.Kind, withdrawn, Written.SaidBy(withdrawn), outcome.Problems);
    }

    private static Task ShowForm(HttpContext context, Kind kind, Record? amended, MapNode typed, IReadOnlyList<Problem> problems)
    {
        if (problems.Count > 0) context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        var title = amended is null ? RecordsTexts.NewKind.With(kind.Label) : Titles.In(context.Hat().Standpoint.View, amended);
        var shown = new FormShown(context.Hat().Standpoint.Choices, [.. problems.Select(problem => problem with { Path = problem.Path.Replace("records[0].", "", StringComparison.Ordinal) })]) { Roles = context.Hat().Roles };
        return context.Show<FormPage>(title, (nameof(FormPage.Kind), kind), (nameof(FormPage.Title), title), (nameof(FormPage.Typed), typed), (nameof(FormPage.Shown), shown), (nameof(FormPage.IsJoint), amended?.Book.IsJoint == true));
    }
}
