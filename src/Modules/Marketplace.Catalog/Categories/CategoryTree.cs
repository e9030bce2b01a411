using System.Collections.Frozen;
using Marketplace.Platform.Localization;

namespace Marketplace.Catalog.Categories;

/// <summary>All categories and their templates, as they were at one moment.</summary>
internal sealed class CategoryTree
{
    private readonly FrozenDictionary<string, Category> _categories;
    private readonly ILookup<string, Category> _children;
    private readonly ILookup<string, CategoryAttribute> _attributes;

    public CategoryTree(IReadOnlyCollection<Category> categories, IReadOnlyCollection<CategoryAttribute> attributes)
    {
        _categories = categories.ToFrozenDictionary(category => category.Code);
        _children = categories.OrderBy(category => category.Code, StringComparer.Ordinal).ToLookup(category => category.ParentCode ?? "");
        _attributes = attributes.ToLookup(attribute => attribute.CategoryCode);
    }

    /// <summary>The sixteen at the top, in order.</summary>
    public IEnumerable<Category> Top => _children[""];

    public IReadOnlyCollection<Category> All => _categories.Values;

    public Category? Find(string code) => _categories.GetValueOrDefault(code);

    public IEnumerable<Category> ChildrenOf(string code) => _children[code];

    /// <summary>From the top down to the category itself; empty for an unknown code.</summary>
    public IReadOnlyList<Category> PathOf(string code) =>
        [.. Enumerable.Range(1, code.Length / 2).Select(level => Find(code[..(level * 2)])).OfType<Category>()];

    /// <summary>The template of a category: its ancestors' fields first, then its own.</summary>
    public IEnumerable<CategoryAttribute> TemplateOf(string code) =>
        PathOf(code).SelectMany(category => _attributes[category.Code]);
}

internal static class CategoryNames
{
    extension(Category category)
    {
        /// <summary>In the language of the request.</summary>
        public string Name => Cultures.IsChinese ? category.NameZh : category.NameEn;
    }

    extension(CategoryAttribute attribute)
    {
        /// <summary>In the language of the request.</summary>
        public string Name => Cultures.IsChinese ? attribute.NameZh : attribute.NameEn;
    }
}
