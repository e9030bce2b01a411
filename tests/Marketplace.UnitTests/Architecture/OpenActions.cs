using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Marketplace.UnitTests.Architecture;

/// <summary>Actions that do not say who may call them.</summary>
internal static class OpenActions
{
    public static IEnumerable<string> In(Assembly assembly) => assembly.GetTypes()
        .Where(type => typeof(ControllerBase).IsAssignableFrom(type) && !type.IsAbstract)
        .SelectMany(ActionsOf)
        .Where(action => !Says(action) && !Says(action.DeclaringType!))
        .Select(action => $"{action.DeclaringType!.FullName}.{action.Name}");

    private static IEnumerable<MethodInfo> ActionsOf(Type controller) =>
        controller.GetMethods(BindingFlags.Instance | BindingFlags.Public)
            .Where(method => !method.IsSpecialName && method.GetBaseDefinition().DeclaringType is { } declaring
                && declaring != typeof(object) && declaring != typeof(ControllerBase) && declaring != typeof(Controller)
                && !method.IsDefined(typeof(NonActionAttribute), inherit: true));

    /// <summary>Permission is an <see cref="AuthorizeAttribute"/>.</summary>
    private static bool Says(MemberInfo member) => member.GetCustomAttributes(inherit: true).Any(attribute => attribute is IAuthorizeData or IAllowAnonymous);
}
