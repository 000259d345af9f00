using Renkei.Core.Records;

namespace Renkei.Storage.Copies;

/// <summary>A report as it stood when somebody kept it, beside the review it was made for.</summary>
/// <param name="Id">What it is called in addresses: random, so that it tells of no other.</param>
/// <param name="Firm">The firm that keeps it; no other reads it, not even one that is told of in the joint books only.</param>
/// <param name="Roles">With which roles it was made. Who lacks one of them neither reads it nor learns that it is there.</param>
/// <param name="Alliance">The id of the alliance.</param>
/// <param name="IsJoint">Whether it is made from the joint books alone, and so is safe to project.</param>
/// <param name="Review">The id of the review it was made for; null where none was named.</param>
/// <param name="Day">The last day it tells of.</param>
/// <param name="Made">When it was kept.</param>
/// <param name="Bytes">How long the page is, in bytes.</param>
/// <param name="Fingerprint">SHA-256 of the page, in 64 hexadecimal digits.</param>
public sealed record ReportCopy(string Id, string Firm, Roles Roles, string Alliance, bool IsJoint, string? Review, DateOnly Day, DateTimeOffset Made, long Bytes, string Fingerprint);
