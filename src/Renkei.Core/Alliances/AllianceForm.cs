namespace Renkei.Core.Alliances;

/// <summary>The functional form of an alliance (S2-3); it suggests what is leveraged, never whether the parties compete.</summary>
public enum AllianceForm
{
    /// <summary>Each may use patents of the other.</summary>
    CrossLicence,

    /// <summary>One gives or sells technology to the other.</summary>
    TechnicalAgreement,

    /// <summary>The parties develop something together.</summary>
    JointDevelopment,

    /// <summary>The parties make something together.</summary>
    CoProduction,

    /// <summary>One makes what the other sells under its own name.</summary>
    OemSupply,

    /// <summary>One sells what the other makes.</summary>
    Distribution,

    /// <summary>A body the parties own together.</summary>
    JointVenture,

    /// <summary>The parties buy together (S1-21).</summary>
    JointPurchasing,

    /// <summary>One holds a part of the other, or each of each, and they cooperate widely.</summary>
    EquityAlliance,

    /// <summary>Several parties, often with public money, on one research theme.</summary>
    Consortium,

    /// <summary>Some other form; say it in the note.</summary>
    Other,
}
