using System.Security.Cryptography;
using System.Text;

namespace Renkei.App.Access;

/// <summary>The name of a casebook's content, by which a result can be made again exactly.</summary>
internal static class CasebookHash
{
    /// <summary><c>sha256:</c> and 64 hexadecimal digits.</summary>
    public static string Of(string printed) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(printed)))}";
}
