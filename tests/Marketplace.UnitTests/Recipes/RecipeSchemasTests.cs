using System.Text.Encodings.Web;
using System.Text.Json;
using Marketplace.Platform.Hosting;
using Marketplace.Platform.Recipes;
using Marketplace.Testing;
using Marketplace.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.UnitTests.Recipes;

public sealed class RecipeSchemasTests
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void Schemas_InTheSeedFolder_AreThoseOfTheInstalledSteps()
    {
        var steps = new ServiceCollection().AddPlatform().AddInstalledModules()
            .Where(service => service.ServiceType == typeof(StepRegistration)).Select(service => (StepRegistration)service.ImplementationInstance!).ToList();
        var folder = Directory.CreateDirectory(Repository.PathOf("seed/schemas")).FullName;
        var schemas = RecipeSchemas.Of(steps);

        foreach (var (file, schema) in schemas)
        {
            Snapshot.MatchFile(Path.Combine(folder, file), schema.ToJsonString(Format));
        }

        Assert.Equal(schemas.Keys.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }
}
