using Marketplace.Accounts.Abstractions;
using Marketplace.Accounts.Audit;
using Marketplace.Accounts.Organisations;
using Marketplace.Accounts.SignIn;
using Marketplace.Accounts.Users;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Modules;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Accounts;

public sealed class Startup : IModuleStartup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissions<Permissions>();

        // Organisations
        services.AddScoped<IOrganisations, OrganisationDirectory>();
        services.AddScoped<CreateOrganisation>();
        services.AddScoped<SuspendOrganisation>();
        services.AddScoped<ReactivateOrganisation>();
        services.AddScoped<AddMember>();
        services.AddScoped<RemoveMember>();
        services.AddRecipeStep<OrganisationKindRow, OrganisationKindsStep>();
        services.AddRecipeStep<PermissionSetRow, PermissionSetsStep>();
        services.AddRecipeStep<OrganisationRow, OrganisationsStep>();

        // Users
        services.AddScoped<IActorSource, ActorSource>();

        // Audit
        services.AddScoped<IAuditTrail, AuditTrail>();

        // Signing in: until it comes, everybody is a visitor, and what needs a person answers 401
        services.AddAuthentication(NobodySignsIn.Scheme).AddScheme<AuthenticationSchemeOptions, NobodySignsIn>(NobodySignsIn.Scheme, null);
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }
}
