using Marketplace.Regions.Abstractions;
using Marketplace.Suppliers.Abstractions;

namespace Marketplace.Catalog.Quota;

/// <summary>Whether buying a product counts toward the reserved quota, and which of the four tests decided (domain.md D3). Computed, never typed.</summary>
/// <param name="IsOriginListed">The county of origin is on the list of the 832.</param>
/// <param name="IsProducerListed">The county in which the producer is registered is on the list.</param>
/// <param name="IsSellerActive">The seller may sell.</param>
/// <param name="IsProducerOrMandated">The seller is the producer, or a trading agent with a valid mandate of it.</param>
internal sealed record QuotaAssessment(bool IsOriginListed, bool IsProducerListed, bool IsSellerActive, bool IsProducerOrMandated)
{
    public bool IsEligible => IsOriginListed && IsProducerListed && IsSellerActive && IsProducerOrMandated;

    /// <param name="producer">For whom a trading agent sells; <see langword="null"/> when it is not known.</param>
    public static QuotaAssessment Of(int originAdcode, SupplierSummary seller, SupplierSummary? producer, RegionMap regions)
    {
        var isAgent = seller.SubjectType == SubjectType.TradingAgent;
        var maker = isAgent ? producer : seller;
        return new(
            regions.IsListed(originAdcode),
            maker is not null && regions.IsListed(maker.Adcode),
            seller.IsActive,
            !isAgent || (producer is not null && seller.Principals.Contains(producer.Id)));
    }
}
