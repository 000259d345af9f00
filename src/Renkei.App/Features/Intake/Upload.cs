using Microsoft.AspNetCore.Http.Features;
using Renkei.App.Access;
using Renkei.App.Rendering;

namespace Renkei.App.Features.Intake;

/// <summary>Reads what a browser sends. Files stay in memory: the framework would else put them into the folder of temporary files.</summary>
internal static class Upload
{
    /// <summary>The most files at a time.</summary>
    public const int MostFiles = 20;

    /// <summary>The most of all of them together, in bytes.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    private const int Beside = 1024 * 1024; // what stands around the files
    private const long MostPassed = 1024L * 1024 * 1024; // read and thrown away, so that a browser hears why

    /// <summary>The files, or what is wrong with them in a sentence.</summary>
    public static async Task<(IReadOnlyList<SourceFile> Files, string? Wrong)> Read(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit) limit.MaxRequestBodySize = MostPassed;
        var tooMuch = IntakeTexts.TooLarge.With(MostBytes >> 20);
        if (context.Request.ContentLength > MostBytes + Beside)
        {
            await Pass(context);
            return ([], tooMuch);
        }

        try
        {
            var form = await context.Request.ReadFormAsync(new FormOptions { MemoryBufferThreshold = MostBytes + Beside, MultipartBodyLengthLimit = MostBytes + Beside, BufferBodyLengthLimit = MostBytes + Beside });
            var files = form.Files.Where(file => file.Length > 0).ToList();
            if (files.Count == 0) return ([], IntakeTexts.NoFile);
            if (files.Count > MostFiles) return ([], IntakeTexts.TooMany.With(MostFiles));
            if (files.Sum(file => file.Length) > MostBytes) return ([], tooMuch);
            var taken = new List<SourceFile>();
            foreach (var file in files)
            {
                var bytes = new byte[file.Length];
                await using var stream = file.OpenReadStream();
                await stream.ReadExactlyAsync(bytes, context.RequestAborted);
                taken.Add(new(NameOf(file.FileName, taken), bytes));
            }

            return (taken, null);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException or IOException)
        {
            await Pass(context);
            return ([], broken is InvalidDataException && context.Request.ContentLength is null ? tooMuch : IntakeTexts.NotSent);
        }
    }

    /// <summary>The fields of a form, of which there may be many; none when it is no form.</summary>
    public static async Task<IFormCollection> Fields(HttpContext context)
    {
        try
        {
            return await context.Request.ReadFormAsync(new FormOptions { ValueCountLimit = 20_000 });
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException or InvalidOperationException or IOException)
        {
            return FormCollection.Empty;
        }
    }

    /// <summary>The name without folders and signs that cannot be seen; numbered where there are several of it.</summary>
    private static string NameOf(string sent, List<SourceFile> taken)
    {
        var name = string.Concat(sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Where(letter => !char.IsControl(letter)));
        if (name.Length > 120) name = $"{name[..60]}…{name[^59..]}";
        if (name.Length == 0) name = "file";
        var ending = Path.GetExtension(name);
        for (var (first, number) = (name, 2); taken.Exists(other => other.Name == name); number++) name = $"{first[..^ending.Length]} ({number}){ending}";
        return name;
    }

    private static async Task Pass(HttpContext context)
    {
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        catch (Exception broken) when (broken is BadHttpRequestException or IOException or InvalidOperationException)
        {
            return;
        }
    }
}
