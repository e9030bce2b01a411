using Marketplace.Platform.Data;

namespace Marketplace.Accounts.Users;

/// <summary>A person. The account name is the mobile number (domain.md D2).</summary>
internal sealed class User : Entity
{
    private User()
    {
    }

    public required string Mobile { get; init; }
    public required string DisplayName { get; init; }

    /// <summary>A blocked person is nobody.</summary>
    public bool IsBlocked { get; private set; }

    /// <param name="mobile">Eleven digits.</param>
    public static User Register(string mobile, string displayName) => new() { Mobile = mobile, DisplayName = displayName };
}
