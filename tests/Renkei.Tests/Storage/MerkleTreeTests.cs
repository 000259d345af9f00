using Renkei.Storage.Journal;

namespace Renkei.Tests.Storage;

/// <summary>The hashes of RFC 6962, held to the vectors that the logs of Certificate Transparency are tested with.</summary>
public class MerkleTreeTests
{
    private static readonly string[] Leaves = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];

    private static readonly string[] Roots =
    [
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    ];

    [Fact]
    public void A_tree_has_the_head_of_the_published_vectors()
    {
        var tree = MerkleTree.Empty;
        Assert.Equal(Roots[0], Convert.ToHexStringLower(tree.Root));
        for (var leaf = 0; leaf < Leaves.Length; leaf++)
        {
            tree = tree.With(MerkleTree.LeafHash(Convert.FromHexString(Leaves[leaf])));
            Assert.Equal(Roots[leaf + 1], Convert.ToHexStringLower(tree.Root));
            Assert.Equal(tree.Root, MerkleTree.Of(tree.Size, tree.Bytes)!.Root);
        }
    }

    [Fact]
    public void A_growing_tree_is_the_tree_of_all_its_leaves()
    {
        List<byte[]> leaves = [.. Enumerable.Range(0, 70).Select(number => MerkleTree.LeafHash([(byte)number]))];
        var tree = MerkleTree.Empty;
        for (var size = 0; size < leaves.Count; size++)
        {
            tree = tree.With(leaves[size]);
            Assert.Equal(Head(leaves[..(size + 1)]), tree.Root);
        }
    }

    /// <summary>MTH of RFC 6962, 2.1, as it is written there.</summary>
    private static byte[] Head(List<byte[]> leaves)
    {
        if (leaves.Count == 1) return leaves[0];
        var split = 1;
        while (split * 2 < leaves.Count) split *= 2;
        return MerkleTree.NodeHash(Head(leaves[..split]), Head(leaves[split..]));
    }
}
