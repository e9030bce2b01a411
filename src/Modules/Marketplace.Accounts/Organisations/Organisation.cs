using Marketplace.Accounts.Abstractions;
using Marketplace.Platform;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Lifecycles;
using static Marketplace.Accounts.Organisations.OrganisationStatus;

namespace Marketplace.Accounts.Organisations;

/// <summary>Somebody who takes part: a supplier, a budget unit, a bureau, the operator … with its members.</summary>
internal sealed class Organisation : Entity
{
    private static readonly Lifecycle<OrganisationStatus> Lifecycle = new(new Dictionary<OrganisationStatus, OrganisationStatus[]>
    {
        [Active] = [Suspended, Closed],
        [Suspended] = [Active, Closed],
    });

    private readonly List<Member> _members = [];

    private Organisation()
    {
    }

    public required string Name { get; init; }
    public required string Kind { get; init; }
    public required OrganisationLevel Level { get; init; }

    /// <summary>Its division; 0 for the whole country.</summary>
    public required int Adcode { get; init; }
    public string? CreditCode { get; private init; }
    public Guid? ParentId { get; private init; }

    /// <summary>The ids from the top of its tree down to itself, each followed by a slash.</summary>
    public required string Path { get; init; }
    public OrganisationStatus Status { get; private set; }
    public IReadOnlyList<Member> Members => _members;

    /// <param name="by">Who opened it; none in recipes, which are audited as a whole.</param>
    public static Organisation Open(Guid id, string name, string kind, OrganisationLevel level, int adcode, CreditCode? creditCode, Organisation? parent, Act? by = null)
    {
        var organisation = new Organisation
        {
            Id = id,
            Name = name,
            Kind = kind,
            Level = level,
            Adcode = adcode,
            CreditCode = creditCode?.Value,
            ParentId = parent?.Id,
            Path = parent?.Path + id.ToString("N") + "/",
        };
        if (by is not null)
        {
            organisation.Audit(by, "Opened");
        }

        return organisation;
    }

    public void Suspend(Act act) => Status = Lifecycle.Move(this, Status, Suspended, act);

    public void Reactivate(Act act) => Status = Lifecycle.Move(this, Status, Active, act);

    public Member AddMember(Guid userId, IReadOnlyList<string> permissionSets, Act act)
    {
        if (_members.Any(member => member.UserId == userId))
        {
            throw new RuleViolation("This person is a member already.");
        }

        var member = new Member(Id, userId, permissionSets, act.At);
        _members.Add(member);
        Audit(act, "MemberAdded", to: userId.ToString());
        return member;
    }

    public void RemoveMember(Guid userId, Act act)
    {
        var member = _members.SingleOrDefault(member => member.UserId == userId) ?? throw new RuleViolation("This person is no member.");
        if (_members.Count == 1)
        {
            throw new RuleViolation("An organisation keeps at least one member: add another one first.");
        }

        _members.Remove(member);
        Audit(act, "MemberRemoved", from: userId.ToString());
    }
}
