using Microsoft.Playwright;

namespace Marketplace.BrowserTests;

/// <summary>What somebody looks at the shop with.</summary>
public enum Device
{
    Desktop,
    Phone,

    /// <summary>A phone whose browser runs no script.</summary>
    PhoneWithoutScript,
}

internal static class Devices
{
    public static BrowserNewContextOptions Options(this Device device, Uri shop)
    {
        var isPhone = device != Device.Desktop;
        return new()
        {
            BaseURL = shop.ToString(),
            Locale = "zh-CN",
            ViewportSize = isPhone ? new() { Width = 390, Height = 844 } : new() { Width = 1440, Height = 900 },
            IsMobile = isPhone,
            HasTouch = isPhone,
            JavaScriptEnabled = device != Device.PhoneWithoutScript,
        };
    }
}
