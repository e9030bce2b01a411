using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.ViewComponents;

namespace Marketplace.Platform.Mvc;

/// <summary>Controllers of modules are internal.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
        && typeof(ControllerBase).IsAssignableFrom(typeInfo)
        && !typeInfo.IsDefined(typeof(NonControllerAttribute));
}

/// <summary>View components of modules are internal.</summary>
internal sealed class InternalViewComponents : IApplicationFeatureProvider<ViewComponentFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ViewComponentFeature feature)
    {
        foreach (var type in parts.OfType<IApplicationPartTypeProvider>().SelectMany(part => part.Types))
        {
            if (type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false } && typeof(ViewComponent).IsAssignableFrom(type))
            {
                feature.ViewComponents.Add(type);
            }
        }
    }
}
