using System.Security.Claims;
using System.Text.Encodings.Web;
using Marketplace.Platform.Actors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Marketplace.Testing.Sites;

/// <summary>Believes the request's headers who sends it; a request without them signs in as the site itself provides.</summary>
internal sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string UserHeader = "Test-User";
    public const string OrganisationHeader = "Test-Organisation";
    private const string HeaderScheme = "TestHeader";
    private const string EitherScheme = "TestHeaderOrSite";

    public static void Add(IServiceCollection services)
    {
        var sites = new SiteScheme();
        services.AddAuthentication()
            .AddScheme<AuthenticationSchemeOptions, TestSignIn>(HeaderScheme, null)
            .AddPolicyScheme(EitherScheme, null, either => either.ForwardDefaultSelector = context => IsSigned(context) ? HeaderScheme : sites.Name);
        services.PostConfigure<AuthenticationOptions>(authentication =>
        {
            sites.Name = authentication.DefaultAuthenticateScheme ?? authentication.DefaultScheme;
            authentication.DefaultChallengeScheme ??= authentication.DefaultScheme;
            authentication.DefaultAuthenticateScheme = EitherScheme;
        });
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        List<Claim> claims = [new(ClaimTypes.NameIdentifier, Request.Headers[UserHeader].ToString())];
        if (Request.Headers[OrganisationHeader].ToString() is { Length: > 0 } organisation)
        {
            claims.Add(new(CurrentActor.OrganisationClaim, organisation));
        }

        var principal = new ClaimsPrincipal(new ClaimsIdentity(claims, HeaderScheme));
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(principal, HeaderScheme)));
    }

    private static bool IsSigned(HttpContext context) => context.Request.Headers.ContainsKey(UserHeader);

    private sealed class SiteScheme
    {
        public string? Name { get; set; }
    }
}
