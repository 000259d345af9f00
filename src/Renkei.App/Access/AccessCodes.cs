using Renkei.Core.Values;

namespace Renkei.App.Access;

/// <summary>The codes of what can be wrong with a request, beside those of what can be wrong with a casebook.</summary>
public static class AccessCodes
{
    public static readonly Code FileUnreadable = new("file-unreadable", "Name a file that exists and that you may read.");
    public static readonly Code FileNotWritten = new("file-not-written", "Name a file in a folder that exists and that you may write to.");
    public static readonly Code FolderNotWritten = new("folder-not-written", "Name a folder that is there or can be made, and that you may write to.");
    public static readonly Code PortTaken = new("port-taken", "If Renkei runs there already, open it in the browser; else name another port with --port, or 0 for any that is free.");
    public static readonly Code ViewerNotSaid = new("viewer-not-said", "Add --as with your organization.");
    public static readonly Code ViewerUnknown = new("viewer-unknown", "Use --as with one of the organizations that keep a book here.");
    public static readonly Code CoderNeedsCase = new("coder-needs-case", "Read the file as one of its organizations; only a file marked 'case: true' is read as coder.");
    public static readonly Code AllianceUnknown = new("alliance-unknown", "Use --alliance with one of the alliances you see, or leave it out for all.");
    public static readonly Code NoAlliance = new("no-alliance", "Add an alliance to the casebook, read it as one of the parties or at a later day, or leave --joint out.");
    public static readonly Code DayUnreadable = new("day-unreadable", "Write a day, a month or a year: 2004-06-30, 2004-06 or 2004.");

    public static readonly Code ExpectationUnmet = new("expectation-unmet", "Correct the records, or what they are expected to lead to.");

    public static readonly Code WarningNotAllowed = new("warning-not-allowed", "Correct the records, or allow the rule to warn.");

    public static readonly Code CertificateUnreadable = new("certificate-unreadable", "Name a file with the certificate and its key, PKCS #12 or PEM, and the file in which its password stands alone.");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Code> All { get; } =
        [FileUnreadable, FileNotWritten, FolderNotWritten, PortTaken, ViewerNotSaid, ViewerUnknown, CoderNeedsCase, AllianceUnknown, NoAlliance, DayUnreadable, ExpectationUnmet, WarningNotAllowed, CertificateUnreadable];
}
