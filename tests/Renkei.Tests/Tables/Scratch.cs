using System.Text;
using Renkei.App.Access;
using Renkei.Core.Casebooks;
using Renkei.Core.Values;
using Renkei.Tests.Golden;

namespace Renkei.Tests.Tables;

/// <summary>A folder for the files of one test.</summary>
internal sealed class Scratch : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("renkei-tables-");

    public string this[string name] => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>Writes a text in UTF-8 and gives its path.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>Two firms, their alliance and a capability as CSV, in a folder of a case; other tables beside them.</summary>
    public string Case(params (string Name, string Text)[] tables)
    {
        Write("case/renkei.csv", "renkei,case\n1,true\n");
        Write("case/organization.csv", "organization,name,source\naoki,Aoki,told\nberg,Berg,told\n");
        Write("case/alliance.csv", "alliance,parties,source\npact,aoki; berg,told\n");
        Write("case/capability.csv", "capability,name,source\ncasting,Casting,told\n");
        foreach (var (name, text) in tables) Write($"case/{name}.csv", text);
        return this["case"];
    }

    /// <summary>The problems told of tables, as the program tells them; without the folder's name.</summary>
    public string Problems(params string[] command) => RenkeiProgram.Run(command).Error.Replace(folder.FullName + "/", "", StringComparison.Ordinal);

    /// <summary>Reads a casebook that must be one.</summary>
    public static Casebook Open(string path)
    {
        var outcome = CasebookFile.Open(path);
        Assert.True(outcome.Succeeded(out var casebook), string.Join('\n', outcome.Problems.Select(problem => $"{(problem as PlacedProblem)?.Place} {problem}")));
        return casebook;
    }
}
