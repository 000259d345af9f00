namespace Renkei.Core.Records;

/// <summary>The English article before a kind's name, in messages.</summary>
internal static class Articles
{
    public static string Indefinite(string noun) => "aeiou".Contains(noun[0], StringComparison.Ordinal) ? $"an {noun}" : $"a {noun}";
}
