using Microsoft.Extensions.Localization;

namespace Marketplace.Catalog.Quota;

/// <summary>Why a purchase counts toward the reserved quota or does not, for somebody who has not read the notices.</summary>
internal static class QuotaWords
{
    extension(IStringLocalizer texts)
    {
        /// <param name="county">Of origin.</param>
        public string ReasonOf(QuotaAssessment quota, string county, bool isAgent) => quota switch
        {
            { IsEligible: true } when isAgent => texts["Grown in {0} by a producer from a listed county, and sold by an agent whom the producer has entrusted.", county],
            { IsEligible: true } => texts["Grown in {0} and sold by the producer itself, which is registered in a listed county.", county],
            { IsOriginListed: false } => texts["{0} is not on the list of the 832 counties. Anybody may buy; the amount does not count toward the reserved quota.", county],
            { IsProducerListed: false } => texts["The producer is not registered in one of the 832 listed counties. Anybody may buy; the amount does not count toward the reserved quota."],
            { IsSellerActive: false } => texts["The seller may not sell at present."],
            _ => texts["The seller is an agent without a valid mandate of the producer. Anybody may buy; the amount does not count toward the reserved quota."],
        };

        /// <summary>The four tests in their order, each with its answer.</summary>
        public IReadOnlyList<(bool IsPassed, string Text)> TestsOf(QuotaAssessment quota, string county, bool isAgent) =>
        [
            (quota.IsOriginListed, texts[quota.IsOriginListed ? "Origin: {0} is on the list of the 832 counties" : "Origin: {0} is not on the list of the 832 counties", county]),
            (quota.IsProducerListed, texts[quota.IsProducerListed ? "Producer: registered in a listed county" : "Producer: not registered in a listed county"]),
            (quota.IsSellerActive, texts[quota.IsSellerActive ? "Seller: entitled to sell" : "Seller: not entitled to sell at present"]),
            (quota.IsProducerOrMandated, texts[isAgent
                ? quota.IsProducerOrMandated ? "Agent: entrusted by the producer" : "Agent: no valid mandate of the producer"
                : "Seller: the producer itself"]),
        ];
    }
}
