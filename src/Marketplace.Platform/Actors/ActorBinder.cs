using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace Marketplace.Platform.Actors;

/// <summary>Gives an action its <see cref="Actor"/> parameter; nothing of it is read from the request's values.</summary>
internal sealed class ActorBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var http = bindingContext.HttpContext;
        bindingContext.Result = ModelBindingResult.Success(await http.RequestServices.GetRequiredService<CurrentActor>().GetAsync(http.RequestAborted));
        bindingContext.ValidationState.Add(bindingContext.Result.Model!, new() { SuppressValidation = true });
    }
}
