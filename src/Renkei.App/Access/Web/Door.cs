namespace Renkei.App.Access.Web;

/// <summary>Who may call an address. Every address says it. Where nobody signs in, whoever uses this computer may pass all of them.</summary>
internal enum Door
{
    /// <summary>Anyone: nothing of any book is told.</summary>
    Anyone,

    /// <summary>Who is signed in, whatever its roles: nothing of any book is told.</summary>
    Known,

    /// <summary>Who reads books; what of them, the view decides.</summary>
    Reader,

    /// <summary>Who writes in its own book, or in a joint one it is a member of.</summary>
    Writer,

    /// <summary>Who decides which people have access.</summary>
    Administrator,
}

/// <summary>Puts doors to addresses.</summary>
internal static class Doors
{
    /// <summary>Says who may call it.</summary>
    public static void Behind(this IEndpointConventionBuilder address, Door door) => address.Add(endpoint => endpoint.Metadata.Add(door));

    /// <summary>The door of an address; null when it has none, and then nobody may call it.</summary>
    public static Door? Of(Endpoint? endpoint) => endpoint?.Metadata.OfType<Door>().Select(door => (Door?)door).FirstOrDefault();
}
