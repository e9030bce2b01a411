using Marketplace.Platform.Actors;
using Marketplace.Platform.Data;
using Marketplace.Platform.Lifecycles;
using Marketplace.Suppliers.Abstractions;
using static Marketplace.Suppliers.Mandates.MandateStatus;

namespace Marketplace.Suppliers.Mandates;

/// <summary>A producer's permission for a trading agent to sell its goods, from one day until another.</summary>
internal sealed class AgencyMandate : Entity
{
    private static readonly Lifecycle<MandateStatus> Lifecycle = new(new Dictionary<MandateStatus, MandateStatus[]>
    {
        [Draft] = [PendingPrincipal],
        [PendingPrincipal] = [Draft, Active],
        [Active] = [Expired, Revoked],
    });

    private AgencyMandate()
    {
    }

    public required Guid AgentId { get; init; }
    public required Guid PrincipalId { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Until { get; init; }
    public MandateStatus Status { get; private set; }

    public static AgencyMandate InForce(Guid id, Guid agentId, Guid principalId, DateOnly from, DateOnly until) =>
        new() { Id = id, AgentId = agentId, PrincipalId = principalId, From = from, Until = until, Status = Active };

    public void Revoke(Act act) => End(Revoked, act);

    public void Expire(Act act) => End(Expired, act);

    private void End(MandateStatus status, Act act)
    {
        Status = Lifecycle.Move(this, Status, status, act);
        Raise(new SupplierChanged(AgentId));
    }
}
