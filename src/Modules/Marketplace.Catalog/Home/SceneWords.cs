using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Products;
using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Home;

/// <summary>What stands beside the name of a way to buy.</summary>
internal static class SceneWords
{
    extension(IStringLocalizer texts)
    {
        public string LeadOf(Scene scene, Destination destination) => scene switch
        {
            Scene.CanteenBulk when destination.IsKnown => texts["Landed prices with freight to {0}", destination.Name],
            Scene.CanteenBulk => texts["Big packs for kitchens"],
            Scene.UnionGift => texts["Provisions that the staff are glad to carry home"],
            Scene.GiftBox => texts["For somebody you think of"],
            _ => texts["From one pack, sent from the county"],
        };
    }
}
