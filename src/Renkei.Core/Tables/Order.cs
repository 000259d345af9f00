using Renkei.Core.Records;
using Renkei.Core.Values;

namespace Renkei.Core.Tables;

/// <summary>What a row says beside a record of a casebook: where it stood among the records of all tables.</summary>
internal static class Order
{
    public static readonly Form Form = new();

    public static readonly Field<Amount?> Seq = Form.Optional("seq", As.Number,
        "Order", "The place of the row among those of all tables; rows without come last, table by table.");
}
