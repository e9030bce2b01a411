using Microsoft.AspNetCore.Builder;

namespace Marketplace.Platform.Hosting;

internal static class SecurityHeaders
{
    /// <summary>Nothing inline, nothing foreign, no nonce (a nonce in a cached page is none); never <c>no-referrer</c>, which would make <c>Origin</c> null.</summary>
    public static HeaderPolicyCollection Policy(bool https)
    {
        var policy = new HeaderPolicyCollection()
            .AddContentSecurityPolicy(csp =>
            {
                csp.AddDefaultSrc().Self();
                csp.AddScriptSrc().Self();
                csp.AddStyleSrc().Self();
                csp.AddImgSrc().Self().Data();
                csp.AddFrameAncestors().None();
                csp.AddBaseUri().Self();
                csp.AddFormAction().Self();
            })
            .AddContentTypeOptionsNoSniff()
            .AddFrameOptionsDeny()
            .AddReferrerPolicySameOrigin()
            .AddCrossOriginOpenerPolicy(builder => builder.SameOrigin())
            .RemoveServerHeader();
        return https ? policy.AddStrictTransportSecurityMaxAgeIncludeSubDomains() : policy;
    }
}
