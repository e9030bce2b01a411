using Marketplace.Catalog.Categories;
using Marketplace.Catalog.Destinations;
using Marketplace.Catalog.Results;
using Marketplace.Platform.Data;
using Marketplace.Platform.Mvc;
using Marketplace.Regions.Abstractions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.Catalog.Products;

/// <summary>Products as JSON: the same query as the page of results, but what is not valid is refused instead of left out.</summary>
[AllowAnonymous]
internal sealed class ProductsApiController(ResultsPages results, ProductPages products, CurrentDestination destination, CategoryDirectory categories, IRegions regions) : ControllerBase
{
    private const string Address = "/api/v1/products";

    [HttpGet(Address)]
    public async Task<IActionResult> Index(CancellationToken cancellation)
    {
        var reader = new QueryReader(Request.Query);
        var to = await destination.GetAsync(cancellation);
        var query = SearchAddress.Read(reader, to, await categories.GetAsync(cancellation), await regions.MapAsync(cancellation));
        if (reader.Faults.Count > 0 || reader.Unknown.Any())
        {
            return BadParameters(reader);
        }

        var deliverTo = Request.Query.ContainsKey(CurrentDestination.Parameter) ? to.Adcode : 0;
        var page = await results.FindAsync(query, to, deliverTo, reader.Faults, cancellation);
        return Ok(new ProductListJson(
            [.. page.Cards.Select(ProductJson.Of)],
            page.Result.Total,
            page.Facets.SelectMany(group => group.Options).GroupBy(option => option.Parameter)
                .ToDictionary(group => group.Key, group => (IReadOnlyList<FacetJson>)[.. group.Select(option => new FacetJson(option.Value, option.Name, option.Count))]),
            page.Result.NextPage is { } next ? SearchAddress.Of(query with { Page = next }, deliverTo, Address) : null));
    }

    [HttpGet(Address + "/{number:long}")]
    public async Task<IActionResult> Details(long number, CancellationToken cancellation)
    {
        var page = await products.FindAsync(number, await destination.GetAsync(cancellation), cancellation) ?? throw new NotFoundException();
        return page.Product.IsPublic ? Ok(ProductDetailsJson.Of(page)) : StatusCode(StatusCodes.Status410Gone);
    }

    private BadRequestObjectResult BadParameters(QueryReader reader)
    {
        var problem = new ValidationProblemDetails(
            reader.Faults.GroupBy(fault => fault.Parameter).ToDictionary(group => group.Key, group => group.Select(fault => $"“{fault.Value}” is not a valid value.").ToArray())
                .Concat(reader.Unknown.Select(name => KeyValuePair.Create(name, (string[])["There is no such parameter."]))).ToDictionary())
        {
            Status = StatusCodes.Status400BadRequest,
            Title = "Some parameters are not valid.",
        };
        return BadRequest(problem);
    }
}
