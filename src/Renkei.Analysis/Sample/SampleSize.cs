namespace Renkei.Analysis.Sample;

/// <summary>How much happens in a synthetic alliance.</summary>
public enum SampleSize
{
    /// <summary>Some hundreds of records: a first look.</summary>
    Small,

    /// <summary>Some thousands: an alliance that writes down what matters.</summary>
    Medium,

    /// <summary>Some ten thousands: one whose calendars are read in as well.</summary>
    Large,
}
