using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Marketplace.Platform.Recipes;

/// <summary>One reading of a recipe: collects its rows, their keys and references, and everything that is wrong.</summary>
internal sealed class RecipeReading(IServiceProvider services, string folder, IReadOnlyDictionary<string, string> settings)
{
    private const int FaultsShown = 50;
    private readonly List<string> _faults = [];
    private readonly Dictionary<(string Step, string Key), string> _provided = [];
    private readonly List<(RowReference Reference, string Place)> _required = [];
    private readonly List<Func<CancellationToken, Task>> _checks = [];
    private readonly HashSet<string> _usedSettings = [];

    public IServiceProvider Services => services;

    public RecipeRows Rows { get; } = new(folder);

    public IEnumerable<(string Place, TRow Row)> ReadRows<TRow>(RecipeStep step) where TRow : class
    {
        foreach (var (place, json) in ReadJson<TRow>(step))
        {
            if (Read<TRow>(json, place) is { } row)
            {
                yield return (place, row);
            }
        }
    }

    public TOptions? ReadOptions<TOptions>(RecipeStep step) where TOptions : class
    {
        if (step is not { Options: { } options, Rows: null, File: null })
        {
            Fault(step.Step, ["This step takes “options” and nothing else."]);
            return null;
        }

        var set = JsonObject.Create(options)!;
        foreach (var (name, value) in settings.Where(setting => RecipeJson.Options.GetTypeInfo(typeof(TOptions)).Properties.Any(property => property.Name == setting.Key)))
        {
            set[name] = value;
            _usedSettings.Add(name);
        }

        return Read<TOptions>(set, step.Step);
    }

    public void Provide(string step, string key, string place)
    {
        if (!_provided.TryAdd((step, key), place))
        {
            Fault(place, [$"“{key}” is there already, at {_provided[(step, key)]}."]);
        }
    }

    /// <summary>Notes the references that no row before this one satisfies.</summary>
    public void Require(IEnumerable<RowReference> references, string place) =>
        _required.AddRange(references.Where(reference => !_provided.ContainsKey((reference.Step, reference.Key))).Select(reference => (reference, place)));

    /// <summary>A check that looks at other rows too, when all are read.</summary>
    public void CheckLater(Func<CancellationToken, Task> check) => _checks.Add(check);

    public void Fault(string place, IEnumerable<string> faults) => _faults.AddRange(faults.Select(fault => $"{place}: {fault}"));

    /// <summary>Looks up in the database what the recipe itself does not bring in time.</summary>
    public async Task ResolveAsync(IReadOnlyDictionary<string, StepRegistration> steps, CancellationToken cancellation)
    {
        foreach (var group in _required.GroupBy(needed => needed.Reference.Step))
        {
            var keys = group.Select(needed => needed.Reference.Key).Distinct().ToList();
            var found = await steps[group.Key].FindAsync(services, keys, cancellation);
            foreach (var (reference, place) in group.Where(needed => !found.Contains(needed.Reference.Key)))
            {
                Fault(place, [_provided.TryGetValue((reference.Step, reference.Key), out var later)
                    ? $"“{reference.Key}” of the {reference.Step} comes only later, at {later}: it has to stand before."
                    : $"“{reference.Key}” is not among the {reference.Step}, neither in this recipe nor in the database."]);
            }
        }
    }

    /// <summary>The checks that need other rows: they may rely on references.</summary>
    public async Task CheckAsync(CancellationToken cancellation)
    {
        foreach (var check in _checks)
        {
            await check(cancellation);
        }
    }

    /// <exception cref="RecipeInvalid">A setting is no step's.</exception>
    public void ThrowIfUnused()
    {
        foreach (var name in settings.Keys.Where(name => !_usedSettings.Contains(name)))
        {
            Fault(name, ["No step of this recipe has such an option."]);
        }

        ThrowIfFaulty();
    }

    /// <exception cref="RecipeInvalid">Something is wrong.</exception>
    public void ThrowIfFaulty()
    {
        if (_faults.Count == 0)
        {
            return;
        }

        var more = _faults.Count > FaultsShown ? $"\n  … and {_faults.Count - FaultsShown} more" : "";
        throw new RecipeInvalid($"The recipe has {_faults.Count} faults; nothing was written.\n  {string.Join("\n  ", _faults.Take(FaultsShown))}{more}");
    }

    private IEnumerable<(string Place, JsonObject Row)> ReadJson<TRow>(RecipeStep step)
    {
        if (step is { Rows: { } rows, File: null, Options: null })
        {
            for (var index = 0; index < rows.Count; index++)
            {
                if (rows[index].ValueKind == JsonValueKind.Object)
                {
                    yield return ($"{step.Step}, row {index + 1}", JsonObject.Create(rows[index])!);
                }
                else
                {
                    Fault($"{step.Step}, row {index + 1}", ["A row is an object."]);
                }
            }
        }
        else if (step is { File: { } file, Rows: null, Options: null })
        {
            var paths = RecipeFiles.Find(folder, file);
            if (paths.Count == 0)
            {
                Fault(step.Step, [$"There is no file “{file}” below the recipe's folder."]);
            }

            foreach (var path in paths)
            {
                using var text = File.OpenText(path);
                foreach (var (line, row) in CsvRows.Read(text, RecipeJson.Options.GetTypeInfo(typeof(TRow))))
                {
                    yield return ($"{Path.GetFileName(path)}:{line}", row);
                }
            }
        }
        else
        {
            Fault(step.Step, ["This step takes either “rows” or “file”."]);
        }
    }

    private T? Read<T>(JsonObject json, string place) where T : class
    {
        try
        {
            var row = json.Deserialize<T>(RecipeJson.Options)!;
            var results = new List<ValidationResult>();
            if (!Validator.TryValidateObject(row, new ValidationContext(row), results, validateAllProperties: true))
            {
                Fault(place, results.Select(result => result.ErrorMessage!));
                return null;
            }

            return row;
        }
        catch (JsonException fault)
        {
            var text = fault.Message.Split(" Path: $")[0];        // the position within one row says nothing
            Fault(place, [fault.Path is ['$', '.', .. var property] ? $"{property}: {text}" : text]);
            return null;
        }
    }
}
