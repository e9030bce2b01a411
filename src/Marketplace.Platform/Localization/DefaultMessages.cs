using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Marketplace.Platform.Localization;

/// <summary>Gives every validation attribute without a text of its own an English sentence as key, so that it goes through the localizer.</summary>
internal sealed class DefaultMessages : IValidationMetadataProvider
{
    private static readonly PropertyInfo Template = typeof(ValidationAttribute).GetProperty("ErrorMessageString", BindingFlags.NonPublic | BindingFlags.Instance)!;

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (attribute is { ErrorMessage: null, ErrorMessageResourceName: null })
            {
                attribute.ErrorMessage = attribute switch
                {
                    RequiredAttribute => "Please fill in {0}.",
                    StringLengthAttribute { MinimumLength: > 0 } => "{0} must have between {2} and {1} characters.",
                    StringLengthAttribute => "{0} must have at most {1} characters.",
                    RangeAttribute => "{0} must be between {1} and {2}.",
                    MaxLengthAttribute => "{0} must not be longer than {1}.",
                    MinLengthAttribute => "{0} must not be shorter than {1}.",
                    RegularExpressionAttribute => "{0} does not have the right form.",
                    CompareAttribute => "{0} and {1} are not the same.",
                    _ => (string)Template.GetValue(attribute)!,
                };
            }
        }
    }
}

/// <summary>After everything else (earlier, the provider is overtaken): validation and model binding speak the language of the request.</summary>
internal sealed class BindingMessages(IStringLocalizer<Resources.Strings> texts) : IPostConfigureOptions<MvcOptions>
{
    public void PostConfigure(string? name, MvcOptions options)
    {
        options.ModelMetadataDetailsProviders.Add(new DefaultMessages());
        var messages = options.ModelBindingMessageProvider;
        messages.SetValueMustNotBeNullAccessor(_ => texts["Please fill in this field."]);        // it is given what was typed, not the field
        messages.SetMissingBindRequiredValueAccessor(field => texts["Please fill in {0}.", field]);
        messages.SetMissingKeyOrValueAccessor(() => texts["Please fill in this field."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["The request has no content."]);
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => texts["“{0}” is not a valid value of {1}.", value, field]);
        messages.SetValueIsInvalidAccessor(value => texts["“{0}” is not valid.", value]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["“{0}” is not valid.", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => texts["The value of {0} is not valid.", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["The value is not valid."]);
        messages.SetValueMustBeANumberAccessor(field => texts["{0} must be a number.", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["The value must be a number."]);
    }
}

/// <summary>The module's own texts, then the Platform's.</summary>
internal sealed class ChainedLocalizer(IStringLocalizer? first, IStringLocalizer second) : IStringLocalizer
{
    public LocalizedString this[string name] => first?[name] is { ResourceNotFound: false } found ? found : second[name];

    public LocalizedString this[string name, params object[] arguments] => first?[name, arguments] is { ResourceNotFound: false } found ? found : second[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        (first?.GetAllStrings(includeParentCultures) ?? []).Concat(second.GetAllStrings(includeParentCultures));
}
