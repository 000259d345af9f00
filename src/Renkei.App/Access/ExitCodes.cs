namespace Renkei.App.Access;

/// <summary>What the program returns to the shell.</summary>
public static class ExitCodes
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>The input has problems; they are on standard error.</summary>
    public const int HasProblems = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;
}
