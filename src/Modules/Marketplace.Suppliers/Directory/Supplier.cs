using Marketplace.Accounts.Abstractions;
using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Lifecycles;
using Marketplace.Suppliers.Abstractions;
using static Marketplace.Suppliers.Directory.SupplierStatus;

namespace Marketplace.Suppliers.Directory;

/// <summary>A producer, or a trading agent, that sells on the platform.</summary>
internal sealed class Supplier : Entity
{
    private static readonly Lifecycle<SupplierStatus> Lifecycle = new(new Dictionary<SupplierStatus, SupplierStatus[]>
    {
        [Active] = [Restricted, Suspended, Dormant, CountyWithdrawn, ExitRequested, Removed],
        [Restricted] = [Active, Suspended, CountyWithdrawn, Removed],
        [Suspended] = [Active, CountyWithdrawn, Removed],
        [Dormant] = [Active, CountyWithdrawn, Removed],
        [ExitRequested] = [Exited, Active],
        [CountyWithdrawn] = [Removed],
    });

    private readonly List<Licence> _licences = [];

    private Supplier()
    {
    }

    public required Guid OrganisationId { get; init; }
    public required long Number { get; init; }
    public required string Name { get; init; }
    public required string ShortName { get; init; }
    public required SubjectType SubjectType { get; init; }
    public required string CreditCode { get; init; }

    /// <summary>The county of registration.</summary>
    public required int Adcode { get; init; }
    public required string Township { get; init; }
    public required string Village { get; init; }
    public required string Address { get; init; }
    public DateOnly? EstablishedOn { get; init; }
    public required string BusinessScope { get; init; }
    public required string Introduction { get; init; }
    public required bool IsDemo { get; init; }
    public SupplierStatus Status { get; private set; }
    public IReadOnlyList<Licence> Licences => _licences;

    /// <summary>May sell; a restricted one only lists nothing new.</summary>
    public bool IsActive => Status is Active or Restricted;

    public static Supplier Enter(Guid id, Guid organisationId, long number, CreditCode creditCode, SupplierDescription description) => new()
    {
        Id = id,
        OrganisationId = organisationId,
        Number = number,
        CreditCode = creditCode.Value,
        Name = description.Name,
        ShortName = description.ShortName,
        SubjectType = description.SubjectType,
        Adcode = description.Adcode,
        Township = description.Township,
        Village = description.Village,
        Address = description.Address,
        EstablishedOn = description.EstablishedOn,
        BusinessScope = description.BusinessScope,
        Introduction = description.Introduction,
        IsDemo = description.IsDemo,
    };

    public void Suspend(Act act) => MoveTo(Suspended, act);

    public void Reinstate(Act act) => MoveTo(Active, act);

    private void MoveTo(SupplierStatus status, Act act)
    {
        Status = Lifecycle.Move(this, Status, status, act);
        Raise(new SupplierChanged(Id));
    }
}
