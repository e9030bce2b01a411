namespace Marketplace.Platform.Data;

/// <summary>What happens to a row whose key, or another unique value, is there already.</summary>
public enum Existing
{
    /// <summary>The stored row stays as it is: people may have changed it since.</summary>
    Keep,

    /// <summary>The stored row takes the new values: lists that have one publisher.</summary>
    Replace,
}
