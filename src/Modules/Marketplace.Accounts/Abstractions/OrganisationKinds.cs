namespace Marketplace.Accounts.Abstractions;

/// <summary>The codes of kinds that code must tell apart. Kinds are data: others may exist without being here (domain.md D1).</summary>
public static class OrganisationKinds
{
    public const string Operator = "operator";
    public const string Supplier = "supplier";
    public const string BudgetUnit = "budget-unit";
    public const string SupervisingDepartment = "supervising-department";
    public const string FinanceAuthority = "finance-authority";
    public const string CountyBureau = "county-bureau";
    public const string BrandHolder = "brand-holder";
}
