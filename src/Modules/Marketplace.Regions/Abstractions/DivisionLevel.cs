namespace Marketplace.Regions.Abstractions;

public enum DivisionLevel { Province, Prefecture, County }
