using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Marketplace.Platform.Themes;

/// <summary>Where views are looked for: the theme's by module and controller, the theme's shared ones, the module's feature folder, the module's shared ones.</summary>
internal sealed class ViewLocations : IViewLocationExpander
{
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        context.Values["theme"] = Theme.Of(context.ActionContext);
        if (context.ActionContext.ActionDescriptor is ControllerActionDescriptor action)
        {
            // the look-up cache is keyed by the controller's name, and two modules may each have a ProductsController
            context.Values["folder"] = action.ControllerTypeInfo.Namespace;
        }
    }

    /// <summary>In a location, {1} is the controller and {0} the view.</summary>
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var theme = context.Values["theme"];
        if (!context.Values.TryGetValue("folder", out var place) || place?.Split('.') is not ["Marketplace", var module, .. var feature])
        {
            return [$"/Themes/{theme}/Views/Shared/{{0}}.cshtml"];
        }

        var folder = string.Concat(feature.Select(part => "/" + part));
        return
        [
            $"/Themes/{theme}/Views/{module}/{{1}}/{{0}}.cshtml",
            $"/Themes/{theme}/Views/Shared/{{0}}.cshtml",
            $"/Modules/{module}{folder}/{{0}}.cshtml",
            $"/Modules/{module}/Shared/{{0}}.cshtml",
        ];
    }
}
