using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Marketplace.Platform.Recipes;

/// <summary>The JSON Schemas of recipes, made from the rows' own types: for editors, and for tools that write recipes.</summary>
internal static class RecipeSchemas
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    private static readonly JsonSchemaExporterOptions Exporter = new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe };

    /// <summary>By file name: one of recipes, and one of the rows or options of each step.</summary>
    public static IReadOnlyDictionary<string, JsonObject> Of(IEnumerable<StepRegistration> steps)
    {
        var schemas = steps.OrderBy(step => step.Name, StringComparer.Ordinal).ToDictionary(step => step.Name + ".schema.json", SchemaOf);
        schemas["recipe.schema.json"] = RecipeOf([.. steps.OrderBy(step => step.Name, StringComparer.Ordinal)]);
        return schemas;
    }

    private static JsonObject SchemaOf(StepRegistration step)
    {
        var schema = (JsonObject)RecipeJson.Options.GetJsonSchemaAsNode(step.RowType, Exporter);
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", step.IsGenerator ? "Options of " + step.Name : "A row of " + step.Name);
        return schema;
    }

    private static JsonObject RecipeOf(IReadOnlyList<StepRegistration> steps) => new()
    {
        ["$schema"] = Dialect,
        ["title"] = "A recipe",
        ["type"] = "object",
        ["required"] = new JsonArray("name", "steps"),
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["$schema"] = new JsonObject { ["type"] = "string" },
            ["name"] = new JsonObject { ["type"] = "string" },
            ["description"] = new JsonObject { ["type"] = "string" },
            ["includes"] = new JsonObject { ["type"] = "string", ["description"] = "A recipe in the same folder whose steps come first." },
            ["steps"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["oneOf"] = new JsonArray([.. steps.Select(StepOf)]) } },
        },
    };

    private static JsonObject StepOf(StepRegistration step)
    {
        var reference = new JsonObject { ["$ref"] = step.Name + ".schema.json" };
        var properties = new JsonObject { ["step"] = new JsonObject { ["const"] = step.Name } };
        if (step.IsGenerator)
        {
            properties["options"] = reference;
        }
        else
        {
            properties["file"] = new JsonObject { ["type"] = "string", ["description"] = "A CSV file below the recipe's folder; * for several." };
            properties["rows"] = new JsonObject { ["type"] = "array", ["items"] = reference };
        }

        return new JsonObject { ["type"] = "object", ["required"] = new JsonArray("step"), ["additionalProperties"] = false, ["properties"] = properties };
    }

    /// <summary>What annotations say, and the two value types that the exporter cannot see through.</summary>
    private static JsonObject Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (schema is not JsonObject described)
        {
            described = [];
        }

        if (type == typeof(Money) || type == typeof(Quantity))
        {
            described = new JsonObject { ["type"] = new JsonArray("number", "string"), ["description"] = type == typeof(Money) ? "Yuan with at most two decimals." : "At most three decimals." };
        }

        var attributes = context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(inherit: true) ?? [];
        foreach (var attribute in attributes)
        {
            switch (attribute)
            {
                case StringLengthAttribute { MinimumLength: > 0 } length:
                    described["minLength"] = length.MinimumLength;
                    described["maxLength"] = length.MaximumLength;
                    break;
                case StringLengthAttribute length:
                    described["maxLength"] = length.MaximumLength;
                    break;
                case RegularExpressionAttribute expression:
                    described["pattern"] = $"^(?:{expression.Pattern})$";
                    break;
                case RangeAttribute range:
                    described["minimum"] = JsonValue.Create(Convert.ToDouble(range.Minimum, System.Globalization.CultureInfo.InvariantCulture));
                    described["maximum"] = JsonValue.Create(Convert.ToDouble(range.Maximum, System.Globalization.CultureInfo.InvariantCulture));
                    break;
            }
        }

        return described;
    }
}
