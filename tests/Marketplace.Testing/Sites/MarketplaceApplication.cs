using System.Globalization;
using Marketplace.Accounts.Organisations;
using Marketplace.Accounts.Users;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Events;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Jobs;
using Marketplace.Platform.Localization;
using Marketplace.Platform.Modules;
using Marketplace.Testing.Databases;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Marketplace.Testing.Sites;

/// <summary>
/// The whole site, with the sample module, on a database of the tests. Outbox and jobs run when a test says so; a test about that work itself,
/// or a browser, wants it in the background.
/// </summary>
internal sealed class MarketplaceApplication(TestDatabase database) : WebApplicationFactory<Program>
{
    private readonly string _data = TestFolder.NewFolder();

    /// <summary>The site's clock; the real one if not set.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Whether outbox and jobs run by themselves.</summary>
    public bool WorksInBackground { get; init; }

    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Further services of one test, after all others.</summary>
    public Action<IServiceCollection> Customise { get; init; } = _ => { };

    public TestDatabase Database => database;

    /// <summary>Starts the host and waits until it serves.</summary>
    public async Task<MarketplaceApplication> StartAsync()
    {
        var site = Services.GetRequiredService<SiteStatus>();
        try
        {
            await site.ReadyAsync(CancellationToken.None).WaitAsync(TimeSpan.FromMinutes(1));
            return this;
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The site did not become ready: {site.Trouble ?? site.Progress}");
        }
    }

    /// <summary>Serves on a port of this machine, for browsers.</summary>
    public async Task<Uri> ServeAsync()
    {
        UseKestrel(0);
        StartServer();
        await StartAsync();
        return ClientOptions.BaseAddress;
    }

    public HttpClient AsNobody()
    {
        var client = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        return client;
    }

    public HttpClient As(Person person)
    {
        var client = AsNobody();
        client.DefaultRequestHeaders.Add(TestSignIn.UserHeader, person.UserId.ToString());
        client.DefaultRequestHeaders.Add(TestSignIn.OrganisationHeader, person.OrganisationId.ToString());
        return client;
    }

    /// <summary>A member, with these permissions, of a new organisation of the kind.</summary>
    public async Task<Person> MemberAsync(string kind, params string[] permissions)
    {
        var organisation = Organisation.Open(Guid.CreateVersion7(), "某单位", kind, OrganisationLevel.None, 0, creditCode: null, parent: null);
        await InDatabaseAsync(db =>
        {
            db.Add(organisation);
            return db.SaveChangesAsync();
        });
        return await JoinAsync(organisation.Id, permissions);
    }

    /// <summary>Another member of the same organisation, with these permissions.</summary>
    public Task<Person> ColleagueOf(Person person, params string[] permissions) => JoinAsync(person.OrganisationId, permissions);

    public async Task<Actor> ActorOf(Person person)
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IActorSource>().FindAsync(person.UserId, person.OrganisationId, CancellationToken.None);
    }

    /// <summary>Runs in a scope of its own, as a request does.</summary>
    public async Task<T> InScopeAsync<TService, T>(Func<TService, Task<T>> work) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public async Task InScopeAsync<TService>(Func<TService, Task> work) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<T> InDatabaseAsync<T>(Func<MarketplaceDbContext, Task<T>> work) => InScopeAsync(work);

    public Task InDatabaseAsync(Func<MarketplaceDbContext, Task> work) => InScopeAsync(work);

    public Task AddAsync(params object[] rows) => InDatabaseAsync(db =>
    {
        db.AddRange(rows);
        return db.SaveChangesAsync();
    });

    /// <summary>The Chinese sentence of an English one, which must be there.</summary>
    public string InChinese(string key, params object[] arguments)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = Cultures.All[0];
        var sentence = Services.GetRequiredService<Sentences>().Of(key, arguments);
        CultureInfo.CurrentUICulture = before;
        return sentence == string.Format(CultureInfo.InvariantCulture, key, arguments) ? throw new InvalidOperationException($"“{key}” has no Chinese text.") : sentence;
    }

    /// <summary>Works on messages until none is due.</summary>
    public async Task DrainOutboxAsync()
    {
        while (await OutboxDispatcher.DispatchAsync(Services.GetRequiredService<IServiceScopeFactory>(), CancellationToken.None) > 0)
        {
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await Eventually.Holds(IsDatabaseFree);        // the program lets go of it a moment after the host has stopped
        Directory.Delete(_data, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Testing");        // not Development: as it is published, with HSTS and without the demo recipe
        builder.UseContentRoot(Repository.PathOf("src/Marketplace.Web"));
        builder.UseStaticWebAssets();
        builder.UseSetting("Data:Path", _data);
        builder.UseSetting("Database:Provider", database.Server.NewProvider().Name);
        builder.UseSetting("Database:ConnectionString", database.ConnectionString);
        builder.UseSetting("Setup:Recipe", "");
        foreach (var (key, value) in Settings)
        {
            builder.UseSetting(key, value);
        }

        if (Environment.GetEnvironmentVariable("TEST_LOG") != "1")        // to see what a site has to say when a test fails
        {
            builder.ConfigureLogging(logging => logging.ClearProviders());
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddModule<Sample.Startup>();
            services.AllowTablesWithoutMigration();
            TestSignIn.Add(services);
            if (Clock is not null)
            {
                services.Replace(ServiceDescriptor.Singleton<TimeProvider>(new MicrosecondClock(Clock)));
            }

            if (!WorksInBackground)
            {
                services.Remove(services.Single(IsHosted<OutboxDispatcher>));
                services.Remove(services.Single(IsHosted<JobScheduler>));
            }

            Customise(services);
        });
    }

    private bool IsDatabaseFree()
    {
        try
        {
            using var claim = database.Server.NewProvider().Claim(database.ConnectionString);
            return true;
        }
        catch (DatabaseInUseException)
        {
            return false;
        }
    }

    private static bool IsHosted<T>(ServiceDescriptor service) => service.ServiceType == typeof(IHostedService) && service.ImplementationType == typeof(T);

    private async Task<Person> JoinAsync(Guid organisationId, IReadOnlyCollection<string> permissions)
    {
        var user = User.Register("1" + Random.Shared.NextInt64(10_000_000_000).ToString("D10"), "某人");
        await InDatabaseAsync(async db =>
        {
            var organisation = await db.Set<Organisation>().Include(organisation => organisation.Members).SingleAsync(organisation => organisation.Id == organisationId);
            var set = new PermissionSet { Kind = organisation.Kind, Code = user.Id.ToString("N"), NameZh = "测试", NameEn = "Test", Permissions = [.. permissions] };
            organisation.AddMember(user.Id, [set.Code], Actor.System("test").Act("", TimeProvider.System));
            db.AddRange(user, set);
            await db.SaveChangesAsync();
        });
        return new Person(user.Id, organisationId);
    }
}
