namespace Renkei.Core.Values;

/// <summary>A person's place in the hierarchy, as Heller and Fujimoto's Figure 2 draws it (S1). Highest first.</summary>
public enum Level
{
    /// <summary>Board and executives: those who can align core strategies.</summary>
    Upper,

    /// <summary>Heads of departments, plants and projects.</summary>
    Middle,

    /// <summary>Supervisors, engineers and others who do the work.</summary>
    Lower,
}
