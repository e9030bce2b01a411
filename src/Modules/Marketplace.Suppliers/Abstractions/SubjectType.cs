namespace Marketplace.Suppliers.Abstractions;

/// <summary>What kind of subject a supplier is (domain.md §2.1): the first three produce; a trading agent sells for those that entrust it.</summary>
public enum SubjectType { Enterprise, Cooperative, FamilyFarm, TradingAgent }
