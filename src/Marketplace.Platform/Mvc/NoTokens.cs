using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.TagHelpers;

namespace Marketplace.Platform.Mvc;

/// <summary>No token in forms: <see cref="Hosting.ForgedRequests"/> guards them, and pages stay cacheable.</summary>
internal sealed class NoTokens : ITagHelperInitializer<FormTagHelper>
{
    public void Initialize(FormTagHelper helper, ViewContext context) => helper.Antiforgery = false;
}
