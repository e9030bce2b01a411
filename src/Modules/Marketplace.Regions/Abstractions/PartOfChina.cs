namespace Marketplace.Regions.Abstractions;

/// <summary>As the list divides the country: 东部, 中部, 西部.</summary>
public enum PartOfChina { East, Central, West }
